// The one tab that may be shown to helpers: no buyer stands in it.
import { STOP_OUTCOME } from '../../domain/labels.ts';
import type { StopTask } from '../../domain/stop-task.ts';
import { flag, idText, instant, numberOrNone, oneOfOrNone, text, wordFor } from '../codec.ts';
import { type Column, column, hand, listOf, machine, type Table, tick, when } from '../table.ts';

const columns: readonly Column<StopTask>[] = [
  column('済', 'done', flag, tick),
  column('結果', 'outcome', oneOfOrNone(STOP_OUTCOME), listOf(...STOP_OUTCOME.codes)),
  column('期限', 'deadline', instant, when),
  column('やること', 'action', text),
  column('開く', 'link', text),
  column('販路・相手', 'place', text),
  column('管理番号', 'key', text),
  column('商品名', 'product', text, { width: 220 }),
  column('棚', 'shelf', text),
  column('手順', 'steps', text, { width: 240 }),
  column('注意', 'caution', text, { width: 240 }),
  column('メモ', 'note', text, hand),
  column('済の日時', 'doneAt', instant, when),
  column('済にした人', 'doneBy', text, hand),
  column('再開でやること', 'reverse', text),
  column('再開済', 'reverseDone', flag, tick),
  column('再開の日時', 'reversedAt', instant, when),
  column('トラブルID', 'incidentId', idText()),
  column('取り込み', 'takenIn', text),
  column(
    '種類',
    'kind',
    wordFor({
      listing: '出品',
      box: '箱',
      relist: '自動',
      outsourcer: '外注先',
      supplier: '仕入先',
      slow: '注文を減らす',
    }),
    machine,
  ),
  column('箱を放した', 'freed', flag, machine),
  column('入札数', 'bids', numberOrNone, machine),
  column('保留ID', 'holdId', idText(), machine),
  column('作業ID', 'id', idText(), machine),
];

export const stopTaskTab: Table<StopTask> = { tab: '停止作業', columns };
