// TOMERU_CHECK_MESSAGE: from cells to the message linter and back to rows of [水準, 理由]. What cannot be read is never passed
// over in silence: the check goes on with the stricter meaning, and a row of its own (M0) says so.
import { checkMessage, type MessageFinding } from '../domain/check-message.ts';
import type { Marketplace } from '../domain/labels.ts';
import { marketplacesIn } from '../domain/marketplace-name.ts';
import { MESSAGE_PURPOSE } from '../domain/message-purpose.ts';
import { FINDING_LEVEL, RECIPIENT } from '../domain/message-words.ts';
import { codeOf, labelOf, labelsOf } from '../domain/vocabulary.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type FunctionResult, isBlank } from './function-rows.ts';

export const CHECK_MESSAGE_ARGUMENTS = ['文面', '販路', '用途', '相手'] as const;
type Argument = (typeof CHECK_MESSAGE_ARGUMENTS)[number];
type Cell = (name: Argument) => unknown;
type Row = [level: string, reason: string];

/** What one text is answered; in an object, so that it is told from the rows of a range. */
export type MessageAnswer = { readonly rows: readonly Row[] };

const NOTHING_FOUND = '指摘なし';
const ONE_COLUMN = '文面、販路、用途、相手には、1つのセルか1列の範囲を指定してください。';
const UNREADABLE = 'M0 文面を文章として読めません。文面の入ったセルか、" " で囲んだ文章を指定してください。';

/** What Sheets hands over for a cell in which a formula failed. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return FAILED.test(value.trim()) ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
};

const shown = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 40) : '');

type Read<Value> = { readonly value: Value; readonly doubt: string | undefined };

const readMarketplace = (value: unknown): Read<Marketplace> => {
  if (isBlank(value)) return { value: 'OTHER', doubt: undefined };
  const named = typeof value === 'string' ? marketplacesIn(value) : [];
  const known = named.find((code) => code !== 'OTHER');
  if (known !== undefined) return { value: known, doubt: undefined };
  return typeof value === 'string' && spellingKey(value) === spellingKey('その他')
    ? { value: 'OTHER', doubt: undefined }
    : { value: 'OTHER', doubt: `販路「${shown(value)}」は知らない名前なので、その他として調べました。` };
};

/** The rows for one text; none for a blank one. */
export const messageAnswer = (cell: Cell): MessageAnswer => {
  const given = cell('文面');
  if (isBlank(given)) return { rows: [] };
  const text = textOf(given);
  if (text === undefined) return { rows: [[labelOf(FINDING_LEVEL, 'WARNING'), UNREADABLE]] };

  const marketplace = readMarketplace(cell('販路'));
  const purpose = codeOf(MESSAGE_PURPOSE, cell('用途'));
  const recipient = codeOf(RECIPIENT, cell('相手'));
  const noPurpose = isBlank(cell('用途'));
  const doubts = [
    marketplace.doubt,
    purpose === undefined && !noPurpose
      ? `用途「${shown(cell('用途'))}」は知らないことばなので、抜けている要素は調べていません。`
      : undefined,
    recipient === undefined && !isBlank(cell('相手'))
      ? `相手「${shown(cell('相手'))}」は知らないことばなので、購入者への文面として調べました。${labelsOf(RECIPIENT).join('、')}のどれかを書いてください。`
      : undefined,
  ].filter((doubt): doubt is string => doubt !== undefined);

  const findings = checkMessage({
    text,
    marketplace: marketplace.value,
    purpose,
    recipient: recipient ?? '購入者',
  });
  const rows = [
    ...findings.map(rowOf),
    ...doubts.map((doubt): Row => [labelOf(FINDING_LEVEL, 'WARNING'), `M0 ${doubt}`]),
  ];
  return { rows: rows.length > 0 ? rows : [[NOTHING_FOUND, nothingFound(noPurpose)]] };
};

const rowOf = ({ level, rule, reason }: MessageFinding): Row => [
  labelOf(FINDING_LEVEL, level),
  `${rule} ${reason}`,
];

const nothingFound = (noPurpose: boolean): string =>
  noPurpose
    ? '直したほうがよいことばは見つかりませんでした。用途がないので、抜けている要素は調べていません。'
    : '直したほうがよいことばも、抜けている要素も見つかりませんでした。';

/** The gravest level and all reasons, for a text that has one row only. */
const inOneRow = (answer: MessageAnswer | ''): Row => {
  const rows = answer === '' ? [] : answer.rows;
  return [rows[0]?.[0] ?? '', rows.map(([, reason]) => reason).join('\n')];
};

/** What the cell shows: findings row by row for one text, one row for each text of a column, or one text in words. */
export const checkMessageRows = (
  answered: MessageAnswer | string | (MessageAnswer | '')[][],
): FunctionResult => {
  if (typeof answered === 'string') return answered;
  if (!Array.isArray(answered)) return answered.rows.length === 0 ? '' : answered.rows.map(rowCopy);
  if (answered.some((row) => row.length !== 1)) return ONE_COLUMN;
  const [only] = answered;
  const single = answered.length === 1 ? only?.[0] : undefined;
  if (single !== undefined && single !== '' && single.rows.length > 0) return single.rows.map(rowCopy);
  return answered.map(([answer = '']) => inOneRow(answer));
};

const rowCopy = ([level, reason]: Row): string[] => [level, reason];
