// What a message is for, and what it must then hold. A data table: the purposes of the matrix of messages, each with
// the elements whose absence is worth a second look. Nothing here depends on how a template says it.
import type { MessageElement } from './message-element.ts';
import { type CodeOf, vocabulary } from './vocabulary.ts';

/** 用途. The label travels; further spellings mean exactly the same. */
export const MESSAGE_PURPOSE = vocabulary({
  最初の返事: ['最初の返事', 'はじめの返事'],
  届く前のお知らせ: ['届く前のお知らせ'],
  お詫びと解決の相談: ['お詫びと解決の相談', 'おわびと解決の相談'],
  届いたら確認のお願い: ['届いたら確認のお願い'],
  中身の確認のお願い: ['中身の確認のお願い'],
  確認のお願い: ['確認のお願い', '確認のお願い(任意)'],
  '訂正(取り消しできます)': ['訂正(取り消しできます)', '訂正'],
  '訂正と「続ける/やめる」': ['訂正と「続ける/やめる」', '訂正と続ける/やめる', '訂正と続けるかやめるか'],
  訂正と確認: ['訂正と確認'],
  訂正と問題の有無: ['訂正と問題の有無'],
  訂正とお詫び: ['訂正とお詫び', '訂正とおわび'],
  取り消しの相談: ['取り消しの相談', '取消の相談', 'キャンセルの相談'],
  '発送を止めたお知らせ・相談': ['発送を止めたお知らせ・相談', '発送を止めたお知らせ'],
  任意のお知らせ: ['任意のお知らせ'],
  使わないでください: ['使わないでください', '使わないでください+相談', '使わないでください・相談'],
  見込みのお知らせ: ['見込みのお知らせ'],
  遅延のお知らせ: ['遅延のお知らせ', '遅延のご連絡', '遅れのお知らせ', '発送が遅れるお知らせ'],
  経過のお知らせ: ['経過のお知らせ', '経過'],
  別の便の提案: ['別の便の提案', '別の便', '別の便のご相談', '別の便の相談'],
  '続ける/やめるの相談': ['続ける/やめるの相談', '続ける/やめる', '続けるかやめるかの相談'],
  追跡が動かないとき: ['追跡が動かないとき', '追跡が動かないお知らせ'],
  遅れたお詫び: ['遅れたお詫び', '遅れたおわび'],
  外注先に止める: ['外注先に止める', '外注先へ停止', '停止のお願い', '作業の停止'],
  外注先に再開: ['外注先に再開', '外注先へ再開', '再開の連絡', '再開のお願い'],
  外注先に請求: ['外注先に請求', '外注先へ請求', '請求'],
  仕入先に連絡: ['仕入先に連絡', '仕入先へ連絡', '仕入先への連絡'],
  事務局に問い合わせ: ['事務局に問い合わせ', '事務局へ', '事務局への問い合わせ', '事務局への問合せ'],
  キャンセル理由の詳細: ['キャンセル理由の詳細', 'キャンセル理由', '理由の詳細'],
  キャンセル前のあいさつ: ['キャンセル前のあいさつ', 'キャンセル前の挨拶', 'キャンセル前のご挨拶'],
  問題なしのお知らせ: ['問題なしのお知らせ'],
  催促: ['催促', '催促(1回)'],
  お礼: ['お礼', '御礼'],
});
export type MessagePurpose = CodeOf<typeof MESSAGE_PURPOSE>;

/** The usual five of a message about a trouble. */
const FIVE: readonly MessageElement[] = ['APOLOGY', 'HAPPENED', 'NEXT', 'WHEN', 'ASK'];

export const ELEMENTS_OF: Readonly<Record<MessagePurpose, readonly MessageElement[]>> = {
  最初の返事: ['APOLOGY', 'NEXT', 'WHEN', 'ASK'],
  届く前のお知らせ: FIVE,
  お詫びと解決の相談: [...FIVE, 'SOLUTION'],
  届いたら確認のお願い: ['APOLOGY', 'HAPPENED', 'LOOK', 'ASK'],
  中身の確認のお願い: ['APOLOGY', 'HAPPENED', 'LOOK', 'ASK'],
  確認のお願い: ['APOLOGY', 'HAPPENED', 'LOOK', 'ASK'],
  '訂正(取り消しできます)': ['APOLOGY', 'CORRECT', 'CHOICE', 'ASK'],
  '訂正と「続ける/やめる」': ['APOLOGY', 'CORRECT', 'CHOICE', 'ASK'],
  訂正と確認: ['APOLOGY', 'CORRECT', 'ASK'],
  訂正と問題の有無: ['APOLOGY', 'CORRECT', 'ASK'],
  訂正とお詫び: ['APOLOGY', 'CORRECT', 'ASK'],
  取り消しの相談: ['APOLOGY', 'HAPPENED', 'CHOICE', 'ASK'],
  '発送を止めたお知らせ・相談': ['APOLOGY', 'HAPPENED', 'SHIPPING_STOPPED', 'CHOICE', 'ASK'],
  任意のお知らせ: ['HAPPENED', 'ASK'],
  使わないでください: ['APOLOGY', 'STOP_USING', 'HAPPENED', 'NEXT', 'ASK'],
  見込みのお知らせ: ['OUTAGE', 'LATE', 'OUTLOOK', 'ASK'],
  遅延のお知らせ: ['OUTAGE', 'LATE', 'OUTLOOK', 'UNDERSTANDING', 'ASK'],
  経過のお知らせ: ['APOLOGY', 'OUTLOOK', 'WHEN', 'ASK'],
  別の便の提案: ['APOLOGY', 'CONSENT', 'COST', 'ASK'],
  '続ける/やめるの相談': ['APOLOGY', 'OUTLOOK', 'CHOICE', 'ASK'],
  追跡が動かないとき: ['APOLOGY', 'HAPPENED', 'NEXT', 'ASK'],
  遅れたお詫び: ['APOLOGY', 'LATE'],
  外注先に止める: ['WHICH_GOODS', 'STOP_WORK', 'WHEN'],
  外注先に再開: ['GO_ON'],
  外注先に請求: ['HAPPENED', 'CLAIM', 'WHEN'],
  仕入先に連絡: ['WHICH_GOODS', 'HAPPENED', 'QUESTION'],
  事務局に問い合わせ: ['WHICH_TRADE', 'HAPPENED', 'QUESTION'],
  キャンセル理由の詳細: ['REASON'],
  キャンセル前のあいさつ: ['APOLOGY', 'THANKS'],
  問題なしのお知らせ: ['APOLOGY', 'FINE'],
  催促: ['WAITING', 'ASK'],
  お礼: ['THANKS'],
};
