// 「どの取引の連絡でしたか」: the buyer who wrote waits for an answer, so one press on a proposed transaction is enough.
import { useState } from 'preact/hooks';
import type { Candidate, TaskLine } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import { Choice, Fold, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { isMarketplace, joined, marketplaceLabel, marketplaces, words } from './words.ts';

const inSight = 8;

/** The one value that all share, else nothing: what differs is for the seller to say. */
function shared<T extends string>(values: readonly T[]): T | '' {
  const known = new Set(values.filter((value) => value !== ''));
  return known.size === 1 ? ([...known][0] ?? '') : '';
}

function ByHand(props: {
  readonly candidates: readonly Candidate[];
  readonly product: string;
  /** Labels of the marketplaces on which the stopped rows stand. */
  readonly markets: readonly string[];
  readonly open: boolean;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const text = words.naming;
  // What the seller picked stays, even when the tasks are read only afterwards.
  const [picked, setPicked] = useState<string | null>(null);
  const common = shared([
    ...props.candidates.map((one) => marketplaceLabel(one.marketplace)),
    ...props.markets,
  ]);
  const likely = marketplaces.find((one) => one.label === common);
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    const marketplace = textOf(form, 'marketplace');
    if (!isMarketplace(marketplace)) return;
    const transactionId = textOf(form, 'transactionId');
    const buyer = textOf(form, 'buyer');
    const { product } = props;
    props.send({ kind: 'name', requestId: newRequestId(), marketplace, transactionId, buyer, product });
  };
  return (
    <details class="fold" open={props.open}>
      <summary>
        <span class="line-text">{text.byHand}</span>
        <span class="count">
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <form class="fold-body" onSubmit={make}>
        <p class="grey">{text.either}</p>
        <label for="transactionId">{text.transactionId}</label>
        <input id="transactionId" name="transactionId" maxLength={200} autocomplete="off" />
        <label for="buyer">{text.buyer}</label>
        <input id="buyer" name="buyer" maxLength={100} autocomplete="off" aria-describedby="buyer-caution" />
        <p class="grey" id="buyer-caution">
          {text.buyerCaution}
        </p>
        <label for="marketplace">{text.marketplace}</label>
        <select
          id="marketplace"
          name="marketplace"
          required
          value={picked ?? likely?.code ?? ''}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          <option value="">{text.choose}</option>
          {marketplaces.map((one) => (
            <option key={one.code} value={one.code}>
              {one.label}
            </option>
          ))}
        </select>
        <button type="submit" class="plain" disabled={props.busy || props.held}>
          {props.busy ? text.making : text.make}
        </button>
      </form>
    </details>
  );
}

export function NameTransaction(props: {
  readonly candidates: readonly Candidate[];
  /** Of the stopped rows: what they share is proposed for a transaction named by hand. */
  readonly tasks: readonly TaskLine[];
  /** Whether digits choose; not where something else on the screen is chosen by them. */
  readonly hasDigits: boolean;
  readonly busy: boolean;
  readonly held: boolean;
  /** Left out where the question is no step on the way. */
  readonly onLater?: () => void;
  readonly send: Send;
}) {
  const { candidates, send } = props;
  const text = words.naming;
  const choose = (one: Candidate) => {
    const { contactId, marketplace, transactionId, buyer, product } = one;
    send({
      kind: 'name',
      requestId: newRequestId(),
      contactId,
      marketplace,
      transactionId,
      buyer,
      product,
    });
  };
  const noteOf = (one: Candidate) =>
    joined([one.product, one.soldOn === '' ? '' : words.soldOn(one.soldOn), one.stage, one.transactionId]);
  const choice = (one: Candidate, digit: number) => (
    <Choice
      key={one.contactId}
      digit={digit}
      label={`${marketplaceLabel(one.marketplace)} ${one.buyer === '' ? text.nameless : text.buyerOf(one.buyer)}`}
      note={noteOf(one)}
      disabled={props.busy || props.held}
      onClick={() => choose(one)}
    />
  );
  const beyond = candidates.slice(inSight);
  return (
    <section class="naming">
      <h2>{text.title}</h2>
      <p class="grey">{props.busy ? text.making : text.lead}</p>
      {candidates.slice(0, inSight).map((one, index) => choice(one, props.hasDigits ? index + 1 : 0))}
      {beyond.length > 0 && (
        <Fold label={words.others(beyond.length)} count="">
          {beyond.map((one) => choice(one, 0))}
        </Fold>
      )}
      <ByHand
        candidates={candidates}
        product={shared([...props.tasks, ...candidates].map((one) => one.product))}
        markets={props.tasks.map((task) => task.marketplace)}
        open={candidates.length === 0}
        busy={props.busy}
        held={props.held}
        send={send}
      />
      <PlainButton
        label={text.found}
        disabled={props.busy || props.held}
        onClick={() => send({ kind: 'foundMyself', requestId: newRequestId() })}
      />
      {props.onLater && (
        <>
          <PlainButton label={text.later} disabled={props.busy} onClick={props.onLater} />
          <p class="grey">{text.laterSaid}</p>
        </>
      )}
    </section>
  );
}
