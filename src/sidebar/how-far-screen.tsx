// S3 どこまで止めますか 2/2: what the stop will do, every count with its list, and the button that does it.
import type { ComponentChildren } from 'preact';
import type { Preview, PreviewRow } from '../app/protocol.ts';
import { Fold, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { HowFarScreen as Shown } from './screens.ts';
import { groupLabels, joined, kindChoices, words } from './words.ts';

type Group = Preview['groups'][number];

function RowLine(props: { readonly row: PreviewRow }) {
  const { tab, row, key, product, markets, why } = props.row;
  const place = words.howFar.rowPlace(tab, row);
  return (
    <li>
      <b>{product === '' ? key : product}</b>
      <span class="grey">{joined([place, key, markets])}</span>
      {why !== '' && <span class="grey">{why}</span>}
    </li>
  );
}

function GroupFold(props: {
  readonly group: Group;
  readonly preview: Preview;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { group, preview } = props;
  const rows = preview.list.filter((row) => row.group === group.group);
  const hasMore = preview.cursor !== null && rows.length < group.rows;
  const pieces = group.pieces > group.rows ? ` ${words.pieces(group.pieces)}` : '';
  return (
    <Fold label={groupLabels[group.group]} count={`${words.rows(group.rows)}${pieces}`}>
      <ul class="rows">
        {rows.map((row) => (
          <RowLine key={`${row.tab} ${row.row}`} row={row} />
        ))}
      </ul>
      {hasMore && (
        <PlainButton
          label={props.reading ? words.reading : words.more}
          disabled={props.reading}
          onClick={() => props.send({ kind: 'more' })}
        />
      )}
    </Fold>
  );
}

export function HowFarScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, send } = props;
  const { preview } = screen;
  const text = words.howFar;
  const groups = preview?.groups.filter((group) => group.rows > 0) ?? [];
  return (
    <>
      <Title text={text.title} note={text.place} onBack={() => send({ kind: 'back' })} />
      {props.told}
      {preview === null ? (
        <p class="grey">{text.counting}</p>
      ) : (
        <>
          <p class="grey">{kindChoices.find((choice) => choice.type === screen.type)?.label}</p>
          <p class="grey selected">{`${words.whatHappened.selected}: ${preview.selected}`}</p>
          <h2>{text.result}</h2>
          {groups.map((group) => (
            <GroupFold
              key={group.group}
              group={group}
              preview={preview}
              reading={props.reading}
              send={send}
            />
          ))}
          {preview.marked === 0 && <p class="box notice">{text.none}</p>}
          {preview.missing.length > 0 && (
            <Fold label={text.missing} count={words.cases(preview.missing.length)}>
              <ul class="plain-list">
                {preview.missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Fold>
          )}
        </>
      )}
      <div class="foot">
        {!props.busy && !props.held && <p class="grey">{text.nothingYet}</p>}
        <MainButton
          label={preview !== null && preview.marked > 0 ? text.stop(preview.marked) : text.stopOnly}
          busyLabel={text.stopping}
          busy={props.busy}
          disabled={props.held || preview === null}
          onClick={() => send({ kind: 'stop', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
