// 新しく当てはまる行: what has come to match since the stop, with the reason of each, and the button that takes it in.
import type { ComponentChildren } from 'preact';
import { MainButton, MoreButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { roomWords } from './room-words.ts';
import { placedName, RowFacts } from './row-facts.tsx';
import type { RowList, GrownScreen as Shown } from './screens.ts';
import { ShowRows } from './show-rows.tsx';
import { words } from './words.ts';

const marking = ['toMark', 'soldNotShipped', 'unclear'];

/** What the button will do, as far as the list is read: rows to mark, or only people to write down. */
function labelOf({ rows, list }: RowList): string {
  if (list.length < rows.length) return roomWords.grown.all(rows.length);
  const marked = list.filter((row) => marking.includes(row.group)).length;
  return marked > 0 ? words.howFar.stop(marked) : roomWords.grown.contactsOnly;
}

export function GrownScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { incident, found } = screen;
  const text = roomWords.grown;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found?.rows.length === 0 && <p class="box good">{text.none}</p>}
      {found !== null && found.rows.length > 0 && (
        <>
          <p class="grey">{text.lead}</p>
          <ul class="rows">
            {found.list.map((row) => (
              <li key={row.token}>
                <RowFacts row={row} />
                <ShowRows rows={[row.token]} named={placedName(row)} send={send} />
              </li>
            ))}
          </ul>
          {found.cursor !== null && <MoreButton reading={reading} send={send} />}
          <div class="foot">
            {!busy && !held && <p class="grey">{words.howFar.nothingYet}</p>}
            <MainButton
              label={labelOf(found)}
              busyLabel={text.stopping}
              busy={busy}
              disabled={held}
              onClick={() => send({ kind: 'addGrown', requestId: newRequestId() })}
            />
          </div>
        </>
      )}
    </>
  );
}
