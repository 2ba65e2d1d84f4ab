// Tabs whose rows are no records of a command yet: their headers are the contract with the seller.

import type { ColumnLook } from '../table.ts';
import { hand, listOf, machine, OPERATION_HEADER, type TabShape, WHEN, when } from '../table.ts';

const shape = (tab: string, columns: readonly (readonly [string, ColumnLook?])[]): TabShape => ({
  tab,
  headers: columns.map(([header]) => header),
  looks: columns.map(([, look]) => look ?? {}),
});

export const checklistTab = shape('検品項目', [
  ['商品・分類', hand],
  ['順', hand],
  ['見るところ', hand],
  ['種類', listOf('合否', '数', '長さ・重さ', '写真', '文')],
  ['基準', hand],
  ['下限', hand],
  ['上限', hand],
  ['うちの基準', hand],
  ['取り込み'],
  ['項目ID', machine],
  [OPERATION_HEADER, machine],
]);

export const settingsTab = shape('設定', [
  ['項目', { width: 260 }],
  ['値', { ...hand, width: 260 }],
  ['説明', { width: 260 }],
  ['変えてよい'],
  ['変えた日時', when],
  ['変えた人'],
]);

/** Append-only. What does not fit a cell goes on in further rows; 長さ stands last and makes the commit. */
export const operationLogTab = shape('操作記録', [
  ['日時', { pattern: `yyyy/${WHEN}`, width: 120 }],
  ['担当'],
  ['したこと', { width: 360 }],
  ['トラブルID'],
  ['数'],
  ['理由'],
  ['元に戻せる'],
  ['元に戻した操作'],
  [OPERATION_HEADER, machine],
  ['依頼ID', machine],
  ['版', machine],
  ['内容', machine],
  ['返事', machine],
  ['長さ', machine],
]);
