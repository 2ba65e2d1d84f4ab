// S7b: what one way of settling means at one marketplace and stage: whether it can be chosen, who does it, what it closes, what is
// saved first, whether both sides stay anonymous, and who says so. The sentences and steps are those of 参照データ.
import type { Marketplace, Stage } from '../labels.ts';
import { type Reference, type RuleInForce, ruleOf } from '../reference/reference.ts';
import type { RuleTopic } from '../reference/standard-reference.ts';
import type { Settlement } from '../settlement.ts';
import { EVIDENCE_FOR_CANCEL, type Evidence, evidenceFor } from './evidence.ts';

/** メッセージ: neither side can write any more. 評価: nobody can rate. キャンセル: the gentle ways are gone. */
export type Closing = {
  readonly what: 'メッセージ' | '評価' | 'キャンセル';
  /** False where nobody has confirmed it: it is taken to close. */
  readonly sure: boolean;
};

export type Anonymity = '匿名のまま' | '匿名でなくなる' | '事務局に確かめる';

export type Fit =
  | { readonly kind: 'fits' }
  /** The desk is asked before the buyer is. */
  | { readonly kind: 'askFirst'; readonly why: string }
  | { readonly kind: 'closed'; readonly why: string };

export type Terms = {
  readonly way: Settlement;
  readonly fit: Fit;
  readonly who: string;
  readonly closes: readonly Closing[];
  readonly evidence: readonly Evidence[];
  readonly anonymity: Anonymity;
  /** 説明, 手順, 出典, 確認した日, 確かさ. */
  readonly rule: RuleInForce;
};

const TOPIC: Readonly<Record<Settlement, RuleTopic>> = {
  返品して全額返金: 'settle-return',
  返品なしで全額返金: 'settle-refund',
  一部返金: 'settle-partial',
  '正しい物・足りない物を送る': 'settle-send',
  そのまま使っていただく: 'settle-keep',
  事務局に相談してから: 'settle-office',
};

/** Ways that end in a cancel. */
const CANCELS: readonly Settlement[] = ['返品して全額返金', '返品なしで全額返金'];
const HARMLESS: readonly Settlement[] = ['そのまま使っていただく', '事務局に相談してから'];
const IN_HAND: readonly (Stage | null)[] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT'];

const isOneOf = <T>(one: T, all: readonly T[]): boolean => all.indexOf(one) >= 0;

const askFirst = (why: string): Fit => ({ kind: 'askFirst', why });
const closed = (why: string): Fit => ({ kind: 'closed', why });
const FITS: Fit = { kind: 'fits' };

/** While the parcel is in hand: a cancel, or going on as it is. */
function fitInHand(way: Settlement, stage: Stage | null): Fit {
  switch (way) {
    case '返品なしで全額返金':
      return FITS;
    case '返品して全額返金':
      return closed('まだ発送していないので、返していただく物がありません。');
    case '正しい物・足りない物を送る':
      return closed('まだ発送していません。お手元の箱を詰め直します。');
    default:
      return stage === 'AWAITING_PAYMENT'
        ? closed('まだ支払いがないので、返すお金がありません。')
        : askFirst('発送の前に一部返金ができるかは、確かめられていません。');
  }
}

/** Once the trade is completed a cancel is gone, and with it most ways. */
function fitWhenCompleted(way: Settlement, marketplace: Marketplace): Fit {
  if (isOneOf(way, CANCELS))
    return marketplace === 'RAKUMA'
      ? closed('評価のあとは、キャンセルできないそうです。')
      : askFirst('取引が完了したあとは、キャンセルできないことがあります。');
  if (way === '一部返金' && marketplace === 'MERCARI') return closed('一部返金は、評価の前だけだそうです。');
  return askFirst('取引が完了したあとの進め方は、事務局に確かめます。');
}

function fitOf(way: Settlement, marketplace: Marketplace, stage: Stage | null, rule: RuleInForce): Fit {
  if (stage === 'NOT_SOLD' || stage === 'CANCELLED') return closed('解決するお取り引きがありません。');
  if (isOneOf(way, HARMLESS)) return FITS;
  if (stage === null) return askFirst('段階が読めません。段階を確かめてください。');
  const fit = isOneOf(stage, IN_HAND)
    ? fitInHand(way, stage)
    : stage === 'COMPLETED'
      ? fitWhenCompleted(way, marketplace)
      : FITS;
  if (fit.kind !== 'fits') return fit;
  if (rule.certainty === '未確認') return askFirst('この販路での進め方は、確かめられていません。');
  if (way === '正しい物・足りない物を送る') return askFirst('匿名のまま送れるかを、先に事務局に確かめます。');
  if (way === '返品なしで全額返金' && marketplace === 'MERCARI' && !isOneOf(stage, IN_HAND))
    return askFirst('発送したあとのキャンセルは、返送された商品を受け取るまで終わりません。');
  return FITS;
}

function closesOf(way: Settlement, marketplace: Marketplace, reference: Reference): readonly Closing[] {
  if (way === 'そのまま使っていただく') return [{ what: 'キャンセル', sure: false }];
  if (isOneOf(way, CANCELS)) {
    const after = ruleOf(reference, 'messages-after-cancel', marketplace)?.value;
    return after === '使える' ? [] : [{ what: 'メッセージ', sure: after === '使えない' }];
  }
  if (way !== '一部返金') return [];
  return marketplace === 'MERCARI'
    ? [
        { what: 'メッセージ', sure: true },
        { what: '評価', sure: true },
        { what: 'キャンセル', sure: true },
      ]
    : [{ what: 'メッセージ', sure: false }];
}

function anonymityOf(
  way: Settlement,
  marketplace: Marketplace,
  stage: Stage | null,
  reference: Reference,
): Anonymity {
  if (isOneOf(way, HARMLESS) || way === '一部返金' || isOneOf(stage, IN_HAND)) return '匿名のまま';
  if (way === '返品なしで全額返金') return '匿名のまま';
  if (way !== '返品して全額返金') return '事務局に確かめる';
  const sent = ruleOf(reference, 'return', marketplace)?.value;
  return sent === '匿名でなくなる' || sent === '匿名のまま' ? sent : '事務局に確かめる';
}

function whoOf(way: Settlement, marketplace: Marketplace, { certainty }: RuleInForce): string {
  switch (way) {
    case 'そのまま使っていただく':
      return '購入者の返事で決まります。手続きはありません。';
    case '事務局に相談してから':
      return '出品者が聞き、事務局が答えます。';
    case '正しい物・足りない物を送る':
      return '出品者が送ります。購入者と相談して決めます。';
    default:
      break;
  }
  if (certainty === '未確認') return '事務局に確かめます。';
  if (way === '一部返金') return '事務局が行います。金額は、出品者と購入者が決めます。';
  return marketplace === 'YAHOO_AUCTION'
    ? '出品者が「取引の中止」をします。'
    : '出品者が申請し、購入者が答えます。';
}

/** Where a reference has no rule for it, nothing is known. */
const unknownRule = (way: Settlement): RuleInForce => ({
  id: '',
  topic: TOPIC[way],
  category: '解決の方法',
  of: 'ALL',
  about: '共通',
  name: way,
  value: null,
  unit: '',
  say: '確かめられていません。先に事務局に確かめます。',
  steps: '',
  source: '',
  checked: '',
  checkNext: '',
  certainty: '未確認',
  own: false,
});

export function termsOf(
  way: Settlement,
  marketplace: Marketplace,
  stage: Stage | null,
  reference: Reference,
): Terms {
  const rule = ruleOf(reference, TOPIC[way], marketplace) ?? unknownRule(way);
  return {
    way,
    fit: fitOf(way, marketplace, stage, rule),
    who: whoOf(way, marketplace, rule),
    closes: closesOf(way, marketplace, reference),
    evidence: isOneOf(stage, IN_HAND) && isOneOf(way, CANCELS) ? EVIDENCE_FOR_CANCEL : evidenceFor(way),
    anonymity: anonymityOf(way, marketplace, stage, reference),
    rule,
  };
}

/** The evidence has to be there before this is carried out; what nobody has confirmed counts as closing. */
export const mayCloseMessages = ({ closes }: Terms): boolean =>
  closes.some(({ what }) => what === 'メッセージ');

/** For certain, once it was carried out. */
export const closesMessages = (way: Settlement, marketplace: Marketplace, reference: Reference): boolean =>
  closesOf(way, marketplace, reference).some(({ what, sure }) => what === 'メッセージ' && sure);
