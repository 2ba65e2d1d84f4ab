// 参照データ: one row a rule of a marketplace, made by set-up; the seller's own values stand in it, and what was asked at a desk.
import type { RuleRecord } from '../../domain/reference/rule-record.ts';
import { flag, idText, instant, text } from '../codec.ts';
import { type Column, column, hand, machine, type Table, tick } from '../table.ts';

const DAY = 'yyyy/m/d';

const columns: readonly Column<RuleRecord>[] = [
  column('分類', 'category', text),
  column('販路・便', 'about', text),
  column('名前', 'name', text, { width: 220 }),
  column('値', 'value', text, hand),
  column('単位', 'unit', text),
  column('説明', 'say', text, { ...hand, width: 360 }),
  column('手順', 'steps', text, { ...hand, width: 240 }),
  column('出典', 'source', text, hand),
  column('確認した日', 'checked', instant, { ...hand, pattern: DAY }),
  column('次に確認する日', 'checkNext', instant, { pattern: DAY }),
  column('確かさ', 'certainty', text),
  column('自分で変えた', 'own', flag, tick),
  column('取り込み', 'takenIn', text),
  column('標準の値', 'standard', text, machine),
  column('ID', 'id', idText(), machine),
];

export const referenceTab: Table<RuleRecord> = { tab: '参照データ', columns };
