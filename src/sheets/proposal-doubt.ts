// What the proposal of a mapping could not decide by itself, as data and as the sentences the seller reads.
import { STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import { columnName } from './grid.ts';

export type Doubt =
  /** The header of a column that was taken stands again further right. */
  | { readonly kind: 'doubled'; readonly header: string }
  /** Another column fits as well as the one that was taken. */
  | { readonly kind: 'rival'; readonly field: StockFieldName; readonly header: string }
  /** The header fits and the cells do not: not taken. */
  | { readonly kind: 'unfit'; readonly field: StockFieldName; readonly header: string }
  /** The header alone says too little: taken because of the cells. */
  | { readonly kind: 'unsure'; readonly field: StockFieldName; readonly header: string }
  /** Numbers that count the lines: not taken. */
  | { readonly kind: 'lineNumbers'; readonly header: string }
  /** Several variants in one row, of which the first is read. */
  | { readonly kind: 'variants'; readonly header: string }
  /** Most words of the status tell no stage. */
  | { readonly kind: 'unreadStages'; readonly header: string }
  /** Columns behind a blank one: not taken. */
  | { readonly kind: 'apart'; readonly headers: readonly string[] }
  /** Another table on the tab: not used. Exactly one of the two is given, 1-based. */
  | { readonly kind: 'otherTable'; readonly row: number | null; readonly column: number | null };

const quoted = (header: string): string => `「${header.replace(/\s+/g, ' ').trim()}」`;

const ofField = ({ field, header }: { readonly field: StockFieldName; readonly header: string }): string =>
  `${STOCK_FIELDS[field].label}${quoted(header)}`;

type OfKind<K extends Doubt['kind']> = Extract<Doubt, { readonly kind: K }>;

/** Short sentences, the gravest first; empty where nothing is open. */
export function doubtSentences(doubts: readonly Doubt[]): string {
  const of = <K extends Doubt['kind']>(kind: K): readonly OfKind<K>[] =>
    doubts.filter((doubt): doubt is OfKind<K> => doubt.kind === kind);
  const sentences: string[] = [];
  const say = <D>(found: readonly D[], text: (list: string) => string, name: (doubt: D) => string): void => {
    if (found.length > 0) sentences.push(text(found.map(name).join('、')));
  };
  say(
    of('otherTable'),
    (places) => `このタブにはほかの表もあります(${places})。使うのは、この見出しの表だけです。`,
    ({ row, column }) => (row === null ? `${columnName(column ?? 1)}列から` : `${row}行目から`),
  );
  say(
    of('lineNumbers'),
    (headers) =>
      `${headers}は行の順に付いた番号のようです。並べ替えると商品とずれるので、管理番号には選んでいません。`,
    ({ header }) => quoted(header),
  );
  say(
    of('doubled'),
    (headers) =>
      `同じ見出し${headers}の列が2つ以上あります。左の列を使います。違うときは、見出しを変えてから、もう一度開いてください。`,
    ({ header }) => quoted(header),
  );
  say(
    of('unfit'),
    (columns) => `見出しは合いますが、中身が合わないので選んでいません: ${columns}。`,
    ofField,
  );
  say(
    of('unsure'),
    (columns) => `見出しだけでは決められない列を選びました: ${columns}。合っているか、確かめてください。`,
    ofField,
  );
  say(of('rival'), (columns) => `ほかにも合いそうな列があります: ${columns}。`, ofField);
  say(
    of('apart'),
    (headers) => `空いた列の右にある${headers}は、選んでいません。同じ表の列なら、選んでください。`,
    ({ headers }) => headers.map(quoted).join('、'),
  );
  say(
    of('variants'),
    (headers) => `1行に種類がいくつもある商品があります。読むのは${headers}だけです。`,
    ({ header }) => quoted(header),
  );
  say(
    of('unreadStages'),
    (headers) =>
      `${headers}には、トメルが読めないことばが多くあります。読めない行は、すべて止める側に入れます。`,
    ({ header }) => quoted(header),
  );
  return sentences.join('');
}
