// S3 どこまで止めますか 2/2: the axes, what the stop will do with every count and its list, and the button that does it.
// Every tick is counted at once; until its answer is there, the button waits.
import type { ComponentChildren } from 'preact';
import type { Preview } from '../app/protocol.ts';
import { AxisLine } from './axis-line.tsx';
import { Fold, MainButton, MoreButton, type Send, Title } from './parts.tsx';
import { LeftOutRow, ReachRow } from './reach-row.tsx';
import { reachWords } from './reach-words.ts';
import { newRequestId } from './request-id.ts';
import type { HowFarScreen as Shown } from './screens.ts';
import { groupLabels, joined, kindChoices, words } from './words.ts';

type Group = Preview['groups'][number];

type Handling = { readonly closed: boolean; readonly reading: boolean; readonly send: Send };

function GroupFold(props: Handling & { readonly group: Group; readonly preview: Preview }) {
  const { group, preview } = props;
  const rows = preview.list.filter((row) => row.group === group.group);
  const hasMore = preview.cursor !== null && rows.length < group.rows;
  return (
    <Fold label={groupLabels[group.group]} count={reachWords.chosen(group.rows, group.pieces)}>
      <ul class="rows">
        {rows.map((row) => (
          <ReachRow key={row.token} row={row} closed={props.closed} send={props.send} />
        ))}
      </ul>
      {hasMore && <MoreButton reading={props.reading} send={props.send} />}
    </Fold>
  );
}

/** Everything below the axes: the groups, what was left out, what the sheet does not tell. */
function WhatItDoes(props: Handling & { readonly screen: Shown; readonly preview: Preview }) {
  const { screen, preview, closed, send } = props;
  const text = words.howFar;
  const groups = preview.groups.filter((group) => group.rows > 0);
  return (
    <section aria-busy={screen.isBehind}>
      <h2>
        <span role="status">{screen.isBehind ? text.countingAgain : text.result}</span>
      </h2>
      {groups.map((group) => (
        <GroupFold
          key={group.group}
          group={group}
          preview={preview}
          closed={closed}
          reading={props.reading}
          send={send}
        />
      ))}
      {screen.left.length > 0 && (
        <Fold label={reachWords.leftOut} count={words.rows(screen.left.length)}>
          <ul class="rows">
            {screen.left.map((left) => (
              <LeftOutRow key={left.row.token} left={left} closed={closed} send={send} />
            ))}
          </ul>
        </Fold>
      )}
      {preview.marked === 0 && (
        <p class="box notice">{preview.rows.length === 0 ? text.noRows : text.none}</p>
      )}
      {preview.missing.length > 0 && (
        <Fold label={text.missing} count={words.cases(preview.missing.length)}>
          <ul class="plain-list">
            {preview.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function labelOfStop(screen: Shown): string {
  const { preview } = screen;
  const text = words.howFar;
  if (preview === null || screen.isBehind) return text.counting;
  return preview.marked > 0 || preview.rows.length === 0 ? text.stop(preview.marked) : text.contactsOnly;
}

export function HowFarScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, reading, send } = props;
  const { preview, reach, isBehind } = screen;
  const text = words.howFar;
  const closed = busy || held;
  const kind = kindChoices.find((choice) => choice.type === screen.type);
  return (
    <>
      <Title text={text.title} note={text.place} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {preview === null || reach === null ? (
        <p class="grey">{text.counting}</p>
      ) : (
        <>
          <p class="grey selected">{joined([kind?.short ?? '', preview.selected])}</p>
          <ul class="axes" aria-label={reachWords.axes}>
            {preview.axes.map((one) => (
              <AxisLine key={one.axis} one={one} reach={reach} closed={closed} send={send} />
            ))}
          </ul>
          <WhatItDoes screen={screen} preview={preview} closed={closed} reading={reading} send={send} />
        </>
      )}
      <div class="foot">
        {!busy && !held && <p class="grey">{text.nothingYet}</p>}
        <MainButton
          label={labelOfStop(screen)}
          busyLabel={text.stopping}
          busy={busy}
          disabled={held || preview === null || isBehind || preview.rows.length === 0}
          onClick={() => send({ kind: 'stop', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
