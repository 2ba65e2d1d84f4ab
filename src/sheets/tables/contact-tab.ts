import type { Contact } from '../../domain/contact.ts';
import { ANSWER, CERTAINTY, MARKETPLACE, RESOLUTION, STAGE } from '../../domain/labels.ts';
import { labelsOf } from '../../domain/vocabulary.ts';
import { idText, instant, number, oneOf, oneOfOrNone, text, wordFlag } from '../codec.ts';
import {
  type Column,
  column,
  hand,
  listOf,
  locked,
  machine,
  ownHand,
  type Table,
  tick,
  when,
} from '../table.ts';

const columns: readonly Column<Contact>[] = [
  ownHand('順'),
  column('緊急度', 'urgency', text),
  column('次にやること', 'next', text),
  column('次の期限', 'deadline', instant, when),
  column('期限の種類', 'deadlineKind', text),
  column('販路', 'marketplace', oneOf(MARKETPLACE)),
  column('開く', 'link', text),
  column('購入者', 'buyer', text),
  column('商品名', 'product', text, { width: 220 }),
  column('管理番号', 'key', text),
  column('数', 'quantity', number),
  column('段階', 'stage', oneOfOrNone(STAGE), locked),
  column('確からしさ', 'certainty', oneOf(CERTAINTY), listOf(...labelsOf(CERTAINTY))),
  column('回答', 'answer', oneOf(ANSWER), listOf(...labelsOf(ANSWER))),
  column('対応', 'resolution', oneOf(RESOLUTION), locked),
  ownHand('解決方法', hand),
  ownHand('金額', { ...hand, pattern: '#,##0' }),
  column('最後に連絡', 'lastContact', instant, when),
  column('次の約束', 'promise', instant, { ...hand, ...when }),
  ownHand('返事を見た日時', when),
  column('発送期限', 'shipBy', instant, when),
  column('仮', 'provisional', wordFlag('仮')),
  column('配送方法', 'service', text),
  ownHand('QR発行済', tick),
  ownHand('別の便の同意', hand),
  ownHand('追跡番号', hand),
  ownHand('発送した日時', when),
  ownHand('到着した日', hand),
  ownHand('自動で取引完了', when),
  ownHand('連絡できる期限', when),
  ownHand('証拠', hand),
  ownHand('返送', listOf('待ち', '届いた', '不要')),
  ownHand('メモ', hand),
  column('トラブルID', 'incidentId', idText()),
  column('取引ID', 'transactionId', text),
  column('緊急度の理由', 'urgencyReason', text),
  column('取り込み', 'takenIn', text),
  column('対象ID', 'id', idText(), machine),
];

export const contactTab: Table<Contact> = { tab: '連絡する相手', columns };
