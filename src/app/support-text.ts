// 「調査用に写す」: what somebody needs to know who helps from afar. Counts, headers and versions; no buyer, no transaction, no
// product, and nothing of what a cell says.
import { isActive } from '../domain/hold.ts';
import { isOpen } from '../domain/incident.ts';
import { yearMonthDayTime } from '../domain/instant.ts';
import { isUnsent } from '../domain/message-draft.ts';
import { STOCK_FIELDS } from '../domain/stock-field.ts';
import { isTaskOpen } from '../domain/stop-task.ts';
import type { BadCell, Refusal } from './protocol.ts';
import { refusalSentence, supportWords } from './wording.ts';
import type { World } from './world.ts';

const LISTED_CELLS = 20;

/** `version` is that of the tabs; `cells` could not be read; `problem` is why no row could be, then nothing of rows is said. */
export function supportText(
  world: World,
  version: number,
  cells: readonly BadCell[],
  problem: Refusal | null,
): string {
  const { incidents, holds, tasks, contacts, drafts } = world.records;
  const rows = problem === null ? world.stock() : [];
  const count = <Item>(items: readonly Item[], some: (item: Item) => boolean): string =>
    `${items.length}(${items.filter(some).length})`;
  const tables = world.tables.map(({ sheetId, use, mapped }, at) => {
    const own = rows.filter((row) => row.sheetId === sheetId);
    const keyless = own.filter((row) => !row.keyIsUsable).length;
    const columns = mapped.map((name) => STOCK_FIELDS[name].label).join('、');
    return `${supportWords.table(at + 1, use)}: ${own.length}行・番号で見分けられない行 ${keyless}・列 ${columns}`;
  });
  const places = cells
    .slice(0, LISTED_CELLS)
    .map((cell) => `${cell.tab} ${cell.row}行${cell.column}列(${cell.header}、${cell.wanted}のはず)`);
  return [
    supportWords.head,
    `${yearMonthDayTime(world.now)}(日本時間)・タブの版 ${version}・操作 ${world.operation - 1}まで`,
    ...tables,
    ...(problem === null ? [] : [refusalSentence(problem)]),
    `トラブル(続いているもの): ${count(incidents(), isOpen)}`,
    `止めた商品(保留中): ${count(holds(), isActive)}`,
    `停止作業(残り): ${count(tasks(), isTaskOpen)}`,
    `連絡する相手: ${contacts().length}`,
    `連絡文(まだ送っていないもの): ${count(drafts(), isUnsent)}`,
    `読めないセル: ${cells.length}`,
    ...places,
  ].join('\n');
}
