// おまけ: what was put into the box besides, with its cost. A note for the seller's own sum; no message says it.
import { useState } from 'preact/hooks';
import type { OutageParcel } from '../app/protocol.ts';
import { packingWords } from './packing-words.ts';
import { parcelName } from './parcel-facts.tsx';
import { Fold, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { yenIn } from './yen-text.ts';

export function GoodwillNote(props: {
  readonly parcel: OutageParcel;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { parcel, closed, send } = props;
  const { contact, goodwill, goodwillCost } = parcel;
  const [note, setNote] = useState(goodwill);
  const [typed, setTyped] = useState(goodwillCost === null ? '' : String(goodwillCost));
  const text = packingWords.goodwill;
  const cost = yenIn(typed);
  const isSame = note.trim() === goodwill && cost === goodwillCost;
  const id = contact.id;
  return (
    <Fold label={text.fold} count={goodwill === '' ? '' : text.saved(goodwill, goodwillCost)}>
      <label for={`goodwill-${id}`}>{text.note}</label>
      <input
        id={`goodwill-${id}`}
        maxLength={500}
        autocomplete="off"
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <label for={`goodwill-cost-${id}`}>{text.cost}</label>
      <input
        id={`goodwill-cost-${id}`}
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-describedby={`goodwill-hint-${id}`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class={cost === undefined ? 'why-not' : 'grey'} id={`goodwill-hint-${id}`}>
        {cost === undefined ? text.bad : text.hint}
      </p>
      <PlainButton
        label={text.save}
        named={`${text.save} ${parcelName(parcel)}`}
        disabled={closed || cost === undefined || isSame}
        onClick={() =>
          send({
            kind: 'recordGoodwill',
            requestId: newRequestId(),
            contactId: id,
            note: note.trim(),
            cost: note.trim() === '' ? null : (cost ?? null),
          })
        }
      />
    </Fold>
  );
}
