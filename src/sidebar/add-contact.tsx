// 相手を足す: a buyer whom the sheet does not know. The marketplace, and a transaction id or a nickname; nothing else is
// needed, and a real name is never asked for.
import { useState } from 'preact/hooks';
import { textOf } from './form-text.ts';
import type { Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { roomWords, stages } from './room-words.ts';
import { isMarketplace, marketplaces, words } from './words.ts';

/** Keyed by how many buyers there are: an empty form once one was added. */
export function AddContact(props: { readonly busy: boolean; readonly held: boolean; readonly send: Send }) {
  const text = roomWords.contacts;
  const naming = words.naming;
  const [isNameless, setNameless] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    const marketplace = textOf(form, 'marketplace');
    if (!isMarketplace(marketplace)) return;
    const transactionId = textOf(form, 'transactionId');
    const buyer = textOf(form, 'buyer');
    setNameless(transactionId === '' && buyer === '');
    if (transactionId === '' && buyer === '') return;
    const product = textOf(form, 'product');
    const stage = stages.find((one) => one.stage === form.get('stage'))?.stage ?? null;
    props.send({
      kind: 'addContact',
      requestId: newRequestId(),
      marketplace,
      transactionId,
      buyer,
      product,
      stage,
    });
  };
  return (
    <details class="fold">
      <summary>
        <span class="line-text">{text.add}</span>
        <span class="count">
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <form class="fold-body" onSubmit={add}>
        <label for="marketplace">{naming.marketplace}</label>
        <select id="marketplace" name="marketplace" required>
          <option value="">{naming.choose}</option>
          {marketplaces.map((one) => (
            <option key={one.code} value={one.code}>
              {one.label}
            </option>
          ))}
        </select>
        <p class="grey">{naming.either}</p>
        <label for="transactionId">{naming.transactionId}</label>
        <input id="transactionId" name="transactionId" maxLength={200} autocomplete="off" />
        <label for="buyer">{naming.buyer}</label>
        <input id="buyer" name="buyer" maxLength={100} autocomplete="off" aria-describedby="buyer-caution" />
        <p class="grey" id="buyer-caution">
          {naming.buyerCaution}
        </p>
        <label for="product">{text.product}</label>
        <input id="product" name="product" maxLength={500} autocomplete="off" />
        <label for="stage">{text.stage}</label>
        <select id="stage" name="stage">
          <option value="">{text.stageUnknown}</option>
          {stages.map((one) => (
            <option key={one.stage} value={one.stage}>
              {one.label}
            </option>
          ))}
        </select>
        <p class={isNameless ? 'box notice' : 'unseen'} role="status">
          {isNameless ? text.oneOfTwo : ''}
        </p>
        <button type="submit" class="plain" disabled={props.busy || props.held}>
          {props.busy ? text.adding : text.addIt}
        </button>
      </form>
    </details>
  );
}
