// What a rule of 参照データ is. Rules of marketplaces change and some are hearsay, so each says where it comes from, on which day
// somebody looked, when it has to be looked at again and how sure it is; the seller may put another value beside it.
import type { Marketplace } from '../labels.ts';
import { type CodeOf, vocabulary } from '../vocabulary.ts';

/** 分類, in the order of the tab. */
export const RULE_CATEGORY = vocabulary({
  期限: ['期限'],
  自動完了: ['自動完了'],
  メッセージの期限: ['メッセージの期限'],
  停止の手順: ['停止の手順'],
  直し方: ['直し方'],
  解決の方法: ['解決の方法'],
  キャンセルの手順: ['キャンセルの手順'],
  返品: ['返品'],
  補償: ['補償'],
  配送サービス: ['配送サービス'],
  公式の情報源: ['公式の情報源'],
  過去の障害: ['過去の障害'],
  文面のルール: ['文面のルール'],
  /** Answers of a desk that the seller keeps; none of them is standard. */
  確認したこと: ['確認したこと'],
});
export type RuleCategory = CodeOf<typeof RULE_CATEGORY>;

/** 確かさ. 公式: an official page was seen. 聞いた話: somebody else's page says so. 未確認: nobody was found who says so. */
export const RULE_CERTAINTY = vocabulary({ 公式: ['公式'], 聞いた話: ['聞いた話'], 未確認: ['未確認'] });
export type RuleCertainty = CodeOf<typeof RULE_CERTAINTY>;

/** A figure, one of the words the rule knows, a text such as an address; null where nothing is known. */
export type RuleValue = number | string | null;

/** ALL: whatever the marketplace. Otherwise a marketplace, or the code of a shipping service, an outage … of its own. */
export type RuleOf = Marketplace | 'ALL';

export type ReferenceRule<Topic extends string = string> = {
  /** `topic.of`, unique. */
  readonly id: string;
  readonly topic: Topic;
  readonly category: RuleCategory;
  readonly of: string;
  /** 販路・便, as people read it. */
  readonly about: string;
  readonly name: string;
  readonly value: RuleValue;
  readonly unit: string;
  readonly say: string;
  readonly steps: string;
  readonly source: string;
  /** 確認した日, YYYY-MM-DD in Japan. */
  readonly checked: string;
  /** 次に確認する日; empty for what has happened and stays so. */
  readonly checkNext: string;
  readonly certainty: RuleCertainty;
};
