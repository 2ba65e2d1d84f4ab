// The rows of 売るのを再開する, each kind with what a person does about it: nothing, the new text to be put into the listing, or
// how it ends.
import type { RestartRow } from '../app/protocol.ts';
import { CopyBox } from './copy-box.tsx';
import { Difference } from './difference.tsx';
import { PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { restartWords } from './restart-words.ts';
import { joined, words } from './words.ts';

type Handling = { readonly closed: boolean; readonly send: Send };

const nameOf = ({ key, product }: RestartRow): string =>
  [key, product].filter((part) => part !== '').join(' ');

function Facts(props: { readonly row: RestartRow; readonly why: string }) {
  const { row, why } = props;
  return (
    <>
      <b>{nameOf(row)}</b>
      <span class="grey">
        {joined([
          row.isBox ? restartWords.box : '',
          row.shelf === '' ? '' : words.stopList.shelf(row.shelf),
          words.pieces(row.pieces),
        ])}
      </span>
      {why !== '' && <span class="why-not">{why}</span>}
    </>
  );
}

/** Rows of which nothing is to be done here; `hasWhy` where each says why it stays. */
export function PlainRows(props: { readonly rows: readonly RestartRow[]; readonly hasWhy: boolean }) {
  return (
    <ul class="rows">
      {props.rows.map((row) => (
        <li key={row.id}>
          <Facts row={row} why={props.hasWhy ? row.why || restartWords.noReason : ''} />
        </li>
      ))}
    </ul>
  );
}

/** 説明を直してから: copy, put it into the listing, 「直した」. */
export function TextRows(props: Handling & { readonly rows: readonly RestartRow[] }) {
  const { closed, send } = props;
  const text = restartWords.text;
  return (
    <>
      <p class="grey">{text.lead}</p>
      <ul class="rows">
        {props.rows.map((row) => (
          <li key={row.id} class="to-reword">
            <div class="with-action">
              <span class="line-text">
                <Facts row={row} why={row.newText === '' ? row.why : ''} />
              </span>
              <TextButton
                label={text.changed}
                named={text.changedNamed(nameOf(row))}
                disabled={closed}
                onClick={() =>
                  send({ kind: 'textChanged', requestId: newRequestId(), lines: [...row.lines], done: true })
                }
              />
            </div>
            {row.newText !== '' && (
              <>
                <Difference before={row.description} after={row.newText} />
                <CopyBox
                  name={`${nameOf(row)} ${text.name}`}
                  text={row.newText}
                  button={text.copy}
                  copied={text.copied}
                  isMain={false}
                  size="short"
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type End = 'RETURN_TO_VENDOR' | 'SCRAP';

/** Whether it was chosen at the inspection how the goods end: the door says so in words. */
const isChosen = ({ why }: RestartRow): boolean =>
  why.includes(restartWords.end.words.RETURN_TO_VENDOR) || why.includes(restartWords.end.words.SCRAP);

function Undecided(props: Handling & { readonly row: RestartRow }) {
  const { row, closed, send } = props;
  const text = restartWords.end;
  const name = nameOf(row);
  const end = (how: End) => () =>
    send({ kind: 'endPieces', requestId: newRequestId(), holds: [row.id], how });
  return (
    <div class="pair">
      <PlainButton
        label={text.RETURN_TO_VENDOR}
        named={text.returnNamed(name)}
        disabled={closed}
        onClick={end('RETURN_TO_VENDOR')}
      />
      <PlainButton
        label={text.SCRAP}
        named={text.scrapNamed(name)}
        disabled={closed}
        onClick={end('SCRAP')}
      />
    </div>
  );
}

/** 売れない: ended without coming back on sale, as was chosen, or as is chosen now. */
export function EndRows(props: Handling & { readonly rows: readonly RestartRow[] }) {
  const { rows, closed, send } = props;
  const text = restartWords.end;
  const chosen = rows.filter(isChosen);
  return (
    <>
      <p class="grey">{text.lead}</p>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Facts row={row} why={row.why === '' ? text.undecided : row.why} />
            {!isChosen(row) && <Undecided row={row} closed={closed} send={send} />}
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <PlainButton
          label={text.asChosen(chosen.length)}
          disabled={closed}
          onClick={() =>
            send({ kind: 'endPieces', requestId: newRequestId(), holds: chosen.map((row) => row.id) })
          }
        />
      )}
    </>
  );
}
