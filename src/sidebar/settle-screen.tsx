// S7b どう解決しますか: with one buyer. First the choice, with what each way costs and closes; then what follows from the way that both
// sides agreed on.
import type { ComponentChildren } from 'preact';
import { Joined, type Send, Title } from './parts.tsx';
import { AgreedFace } from './settle-agreed.tsx';
import type { Settling, SettleScreen as Shown } from './settle-screens.ts';
import { TwinsFace } from './settle-twins.tsx';
import { WaysFace } from './settle-ways.tsx';
import { settleWords } from './settle-words.ts';
import { joined } from './words.ts';

/** Who it is about, and what runs out first: a promise and what the marketplace does by itself, no more. */
function Who(props: { readonly found: Settling }) {
  const { contact, clocks, reachable } = props.found.thread;
  // What was carried out has closed it, and that was meant.
  const isDone = props.found.settlement.carriedOut !== '';
  const first = clocks.slice(0, 2);
  return (
    <>
      <p class="who">
        <b>{`${contact.marketplace} ${settleWords.buyerOf(contact.buyer)}`}</b>
        <span class="grey">
          <Joined text={joined([contact.product, contact.stage])} />
        </span>
      </p>
      {!reachable && !isDone && <p class="box notice">{settleWords.unreachable}</p>}
      {reachable && first.length > 0 && (
        <p class="box notice">
          {first.map(({ label, at }) => (
            <span class="next" key={label}>
              {settleWords.until(label, at)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

export function SettleScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { found, face } = screen;
  const closed = busy || held;
  const text = settleWords;
  const isTwins = face.kind === 'twins';
  const isAgreed = found !== null && found.settlement.way !== null && !screen.isChoosing;
  return (
    <>
      <Title
        text={isTwins ? text.twins.title : isAgreed ? text.agreedTitle : text.title}
        note={screen.incident.id}
        onBack={() => send({ kind: 'back' })}
      />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {isTwins && <TwinsFace face={face} closed={closed} reading={reading} send={send} />}
      {!isTwins && found !== null && (
        <>
          <Who found={found} />
          {isAgreed ? (
            <AgreedFace screen={screen} found={found} busy={busy} closed={closed} send={send} />
          ) : (
            <WaysFace screen={screen} found={found} busy={busy} closed={closed} send={send} />
          )}
        </>
      )}
    </>
  );
}
