// S9 売るのを再開する: what may go back on sale, what needs its text changed first, what stays and why. The button takes off marks;
// the listings come back by hand, from the list that follows.
import type { ComponentChildren } from 'preact';
import type { ReplyOf, RestartRow } from '../app/protocol.ts';
import type { RestartScreen as Shown } from './inspection-screens.ts';
import { Fold, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { EndRows, PlainRows, TextRows } from './restart-rows.tsx';
import { restartWords } from './restart-words.ts';

type Found = ReplyOf<'previewRestart'>;

const countOf = (rows: readonly RestartRow[]): string =>
  restartWords.count(
    rows.length,
    rows.reduce((sum, row) => sum + row.pieces, 0),
  );

/** One group with its count, which opens its list; nothing where it is empty. */
function Group(props: {
  readonly label: string;
  readonly rows: readonly RestartRow[];
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const { label, rows } = props;
  if (rows.length === 0) return null;
  return (
    <Fold label={label} count={countOf(rows)} open={props.open === true}>
      {props.children}
    </Fold>
  );
}

/** まだ再開できない, by reason: the same reason stands once, above its rows. */
function NotYet(props: { readonly rows: readonly RestartRow[] }) {
  const { rows } = props;
  if (rows.length === 0) return null;
  const reasons = [...new Set(rows.map((row) => row.why))];
  return (
    <section>
      <h2>{restartWords.notYet}</h2>
      {reasons.map((why) => (
        <Group key={why} label={why || restartWords.noReason} rows={rows.filter((row) => row.why === why)}>
          <PlainRows rows={rows.filter((row) => row.why === why)} hasWhy={false} />
        </Group>
      ))}
    </section>
  );
}

function Groups(props: { readonly found: Found; readonly closed: boolean; readonly send: Send }) {
  const { found, closed, send } = props;
  const text = restartWords;
  return (
    <>
      {found.rows === 0 && <p class="box notice">{text.none}</p>}
      <Group label={text.ready} rows={found.ready}>
        <PlainRows rows={found.ready} hasWhy={false} />
      </Group>
      <Group label={text.textFirst} rows={found.textFirst} open={found.ready.length === 0}>
        <TextRows rows={found.textFirst} closed={closed} send={send} />
      </Group>
      <NotYet rows={found.notYet} />
      {found.alreadyStopped.length > 0 && (
        <section>
          <h2>{text.notRelisted}</h2>
          <Group label={text.alreadyStopped} rows={found.alreadyStopped}>
            <p class="grey">{text.alreadyStoppedReason}</p>
            <PlainRows rows={found.alreadyStopped} hasWhy={false} />
          </Group>
        </section>
      )}
      <Group label={text.toEnd} rows={found.toEnd} open={found.rows === 0}>
        <EndRows rows={found.toEnd} closed={closed} send={send} />
      </Group>
    </>
  );
}

export function RestartScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { incident, found } = screen;
  const closed = busy || held;
  const text = restartWords;
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {found === null && reading && <p class="grey">{text.reading}</p>}
      {found !== null && (
        <>
          <Groups found={found} closed={closed} send={send} />
          {found.rows > 0 && <p class="grey apart">{text.perDay(found.perDay)}</p>}
          {incident.inspection.rework > 0 && (
            <PlainButton
              label={text.rework}
              disabled={closed}
              onClick={() => send({ kind: 'inspectAgain', requestId: newRequestId(), what: 'REWORK' })}
            />
          )}
          {incident.inspection.open > 0 && (
            <PlainButton
              label={text.inspection}
              disabled={closed}
              onClick={() => send({ kind: 'goIncident', incident, to: 'inspection' })}
            />
          )}
          {found.rows > 0 && (
            <div class="foot">
              {!closed && <p class="grey">{text.lead}</p>}
              <MainButton
                label={text.finish(found.rows)}
                busyLabel={text.finishing}
                busy={busy}
                disabled={held}
                onClick={() => send({ kind: 'restart', requestId: newRequestId() })}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}
