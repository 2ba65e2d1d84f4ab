// 定型文: one row a standard letter, made by set-up; the seller's own words stand in it.
import type { LetterRecord } from '../../domain/letters/letter-record.ts';
import { flag, idText, instant, number, text, wordFor } from '../codec.ts';
import { type Column, column, hand, machine, type Table, tick } from '../table.ts';

const DAY = 'yyyy/m/d';

const columns: readonly Column<LetterRecord>[] = [
  column('使う', 'used', flag, tick),
  column('名前', 'name', text, { ...hand, width: 220 }),
  column('用途', 'purpose', text),
  column('種別', 'types', text),
  column('段階', 'stages', text),
  column('相手', 'recipient', text),
  column('販路', 'marketplace', text),
  column('本文', 'full', text, { ...hand, width: 360 }),
  column('短い本文', 'short', text, { ...hand, width: 240 }),
  column('使えることば', 'places', text),
  column('ないと出せないことば', 'needed', text),
  column('例', 'example', text, { width: 360 }),
  column('文面チェック', 'check', text, { width: 220 }),
  column('見直す日', 'reviewOn', instant, { ...hand, pattern: DAY }),
  column('見直した日', 'reviewedOn', instant, { pattern: DAY }),
  column('版', 'version', number),
  column('出どころ', 'origin', wordFor({ 標準: '標準', 自分で: '自分で' })),
  column('取り込み', 'takenIn', text),
  column('定型文ID', 'id', idText(), machine),
  column('標準の本文', 'standard', text, machine),
];

export const templateTab: Table<LetterRecord> = { tab: '定型文', columns };
