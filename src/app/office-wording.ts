// What is said about the desks of the marketplaces.
import type { MessageDraft } from '../domain/message-draft.ts';

/** In one line: what the desk was asked, in the seller's words or, where the letter is the question, what it was about. */
export const questionOf = ({ question, purpose, product }: MessageDraft): string =>
  question !== '' ? question : product === '' ? purpose : `${purpose}(${product})`;

/** 出典 */
export const answeredBy = (desk: string, day: string): string => `${desk}の答え(${day})`;

export const askSentence = (desk: string): string => `${desk}への問い合わせを下書きしました`;
export const answerSentence = (desk: string): string => `${desk}の答えを書きました`;
export const answerWithdrawnSentence = (desk: string): string =>
  `${desk}の答えを、まだ来ていないことに戻しました`;
export const lookAgainSentence = (desk: string, at: string): string =>
  `${desk}の答えはまだでした。次は ${at} に見ます`;

export const officeNotes = {
  there: '同じ問い合わせの下書きが、もうあります。',
  kept: '答えを「参照データ」の「確認したこと」に残しました。',
} as const;
