import { DRAFT_STATE, MARKETPLACE } from '../../domain/labels.ts';
import type { MessageDraft } from '../../domain/message-draft.ts';
import { flag, idText, instant, oneOf, text } from '../codec.ts';
import { type Column, column, hand, machine, ownHand, type Table, tick, when } from '../table.ts';

const columns: readonly Column<MessageDraft>[] = [
  column('送った', 'sent', flag, tick),
  column('状態', 'state', oneOf(DRAFT_STATE)),
  ownHand('順'),
  column('いつ送る', 'when', text),
  column('相手', 'recipient', text),
  column('販路', 'marketplace', oneOf(MARKETPLACE)),
  column('開く', 'link', text),
  column('宛名', 'salutation', text),
  column('商品名', 'product', text, { width: 220 }),
  column('用途', 'purpose', text),
  column('文面', 'text', text, { ...hand, width: 360 }),
  column('文面チェック', 'check', text, { width: 220 }),
  column('送った日時', 'sentAt', instant, when),
  column('送った人', 'sentBy', text),
  column('送り方', 'how', text),
  column('聞いたこと', 'question', text),
  column('返事', 'answer', text, hand),
  column('返事の要点', 'gist', text, hand),
  column('次の約束', 'promise', instant, { ...hand, ...when }),
  column('トラブルID', 'incidentId', idText()),
  column('取引ID', 'transactionId', text),
  column('定型文と版', 'template', text),
  column('取り込み', 'takenIn', text),
  column('対象ID', 'contactId', idText(), machine),
  column('短い文面', 'short', text, machine),
  column('作ったときの文面', 'original', text, machine),
  column('下書きID', 'id', idText(), machine),
];

export const draftTab: Table<MessageDraft> = { tab: '連絡文ログ', columns };
