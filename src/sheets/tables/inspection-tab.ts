// 検品, filled on a phone as well as in the sidebar: what is looked at first stands first, no buyer stands in it.
import type { Inspection } from '../../domain/inspection.ts';
import {
  CONFORMITY,
  DISPOSITION,
  INSPECTION_ANSWER,
  INSPECTION_STATE,
  INSPECTION_SUBJECT,
} from '../../domain/labels.ts';
import { labelsOf } from '../../domain/vocabulary.ts';
import { countOrBlank, idText, instant, number, oneOf, oneOfOrNone, text, wordFor } from '../codec.ts';
import { type Column, column, hand, listOf, machine, type Table, when } from '../table.ts';

const columns: readonly Column<Inspection>[] = [
  column('先に見る', 'subject', oneOf(INSPECTION_SUBJECT)),
  column('期限', 'deadline', instant, when),
  column('管理番号', 'key', text),
  column('商品名', 'product', text, { width: 220 }),
  column('棚', 'shelf', text),
  column('見る数', 'quantity', number),
  column('合格', 'passed', countOrBlank, hand),
  column('手直し', 'rework', countOrBlank, hand),
  column('説明変更', 'reworded', countOrBlank, hand),
  column('不合格', 'failed', countOrBlank, hand),
  column('残り', 'left', number),
  column('不具合', 'defects', text, hand),
  column(
    '説明どおり売れるか',
    'answer',
    oneOfOrNone(INSPECTION_ANSWER),
    listOf(...labelsOf(INSPECTION_ANSWER)),
  ),
  column('判定', 'conformity', oneOf(CONFORMITY)),
  column('処置', 'disposition', oneOfOrNone(DISPOSITION), listOf(...labelsOf(DISPOSITION))),
  column('新しい説明・値段', 'newText', text, { ...hand, width: 220 }),
  column('写真', 'photo', text, hand),
  column('メモ', 'note', text, hand),
  column('見るところ', 'lookAt', text, { width: 220 }),
  column('うちの基準', 'standard', text),
  column('見た人', 'inspector', text, hand),
  column('見た日時', 'inspectedAt', instant, when),
  column('回', 'round', number),
  column('状態', 'state', oneOf(INSPECTION_STATE)),
  column('外した理由', 'leftOut', text),
  column('説明を直した日時', 'textChangedAt', instant, when),
  column('仕入れ(ロット)', 'lot', text),
  column('トラブルID', 'incidentId', idText()),
  column('取り込み', 'takenIn', text),
  column('見る範囲', 'scope', wordFor({ ALL: '全部', REWORK: '手直しした分' }), machine),
  column('前に再開した数', 'releasedBefore', number, machine),
  column('前に終えた数', 'endedBefore', number, machine),
  column('測った値', 'measured', text, machine),
  column('保留ID', 'holdId', idText(), machine),
  column('箱の作業ID', 'boxId', idText(), machine),
  column('対象ID', 'contactId', idText(), machine),
  column('検品ID', 'id', idText(), machine),
];

export const inspectionTab: Table<Inspection> = { tab: '検品', columns };
