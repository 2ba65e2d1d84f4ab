// The words of Tomeru: one word per thing, in code and on screen. Data only; `vocabulary.ts` reads it.
// First the label, then spellings that mean exactly the same; a spelling that could mean something else is not listed.
import { type CodeOf, vocabulary } from './vocabulary.ts';

/** 種別. The figure alone (1, ①) and the name alone are read too; ③(1) and ③(2) are one type, told apart by 判定. */
export const INCIDENT_TYPE = vocabulary({
  UNKNOWN: ['まだ分からない', 'まだわからない', '分からない', 'わからない'],
  WRONG_SHIPMENT: ['①誤発送', '①', '誤発送'],
  DESCRIPTION_ERROR: ['②説明誤り', '②', '説明誤り'],
  PARTIAL_DEFECT: ['③一部不良', '③', '一部不良', '③(1)', '③(2)'],
  FATAL_DEFECT: ['④致命的欠陥', '④', '致命的欠陥'],
  PLATFORM_OUTAGE: ['⑤システム障害', '⑤', 'システム障害'],
});
export type IncidentType = CodeOf<typeof INCIDENT_TYPE>;

/** What was wrong about a wrong shipment. */
export const WRONG_SHIPMENT_KIND = vocabulary({ QUANTITY: ['個数'], WEIGHT: ['重量'], ITEM: ['違う商品'] });
export type WrongShipmentKind = CodeOf<typeof WRONG_SHIPMENT_KIND>;

export const INCIDENT_STATUS = vocabulary({
  REPORTED: ['発生'],
  CONTAINED: ['停止済み', '停止済'],
  ASSESSED: ['判定済み', '判定済'],
  RESPONDING: ['対応中'],
  MONITORING: ['様子見'],
  CLOSED: ['終了'],
  CANCELLED: ['まちがい', '間違い'],
});
export type IncidentStatus = CodeOf<typeof INCIDENT_STATUS>;

/** A drill never becomes real, nor the other way round. */
export const INCIDENT_KIND = vocabulary({ NORMAL: ['実際'], DRILL: ['練習'] });
export type IncidentKind = CodeOf<typeof INCIDENT_KIND>;

/** きっかけ: how a trouble came to light. Only where a buyer reported does a buyer wait. */
export const INCIDENT_ORIGIN = vocabulary({
  購入者から: ['購入者から'],
  自分で気づいた: ['自分で気づいた'],
  外注先から: ['外注先から'],
  仕入先から: ['仕入先から'],
  サイトから: ['サイトから'],
});
export type IncidentOrigin = CodeOf<typeof INCIDENT_ORIGIN>;

/** 起きた場所 */
export const INCIDENT_PLACE = vocabulary({
  仕入れ: ['仕入れ', '仕入'],
  自分の作業: ['自分の作業'],
  外注先: ['外注先'],
  運送: ['運送'],
  サイト: ['サイト'],
  分からない: ['分からない', 'わからない'],
});
export type IncidentPlace = CodeOf<typeof INCIDENT_PLACE>;

/** 一部再開: a part was let go, and the rest is still held. */
export const HOLD_STATE = vocabulary({
  ACTIVE: ['保留中'],
  PARTLY_RELEASED: ['一部再開'],
  RELEASED: ['解除'],
  EXCLUDED: ['除外'],
  ENDED: ['終了'],
});
export type HoldState = CodeOf<typeof HOLD_STATE>;

/** The mark of a stock row, in its own column 停止. A blank cell is no mark. */
export const ROW_MARK = vocabulary({
  要停止: ['要停止'],
  停止中: ['停止中'],
  再検品中: ['再検品中'],
  手直し中: ['手直し中'],
  売れない: ['売れない'],
});
export type RowMark = CodeOf<typeof ROW_MARK>;

export const CERTAINTY = vocabulary({ CONFIRMED: ['確定'], SUSPECTED: ['疑い'], UNRELATED: ['関係なし'] });
export type Certainty = CodeOf<typeof CERTAINTY>;

/** 判定. ③(1) is below standard, ③(2) is a lowered quality. */
export const CONFORMITY = vocabulary({
  CONFORMS: ['基準達成'],
  DEGRADED: ['品質低下', '③(2)'],
  NOT_CONFORM: ['基準未達', '③(1)'],
  UNDECIDED: ['未判定'],
});
export type Conformity = CodeOf<typeof CONFORMITY>;

/** 段階 of a transaction. A bare キャンセル is not read: it may be a request that nobody has answered yet. */
export const STAGE = vocabulary({
  NOT_SOLD: ['未販売'],
  AWAITING_PAYMENT: ['支払い待ち', '支払待ち', '支払い待', '支払待'],
  AWAITING_SHIPMENT: ['発送待ち', '発送待'],
  SHIPPED: ['発送済み', '発送済'],
  DELIVERED: ['到着済み', '到着済'],
  COMPLETED: ['取引完了'],
  CANCELLED: ['キャンセル済み', 'キャンセル済'],
});
export type Stage = CodeOf<typeof STAGE>;

export const ANSWER = vocabulary({
  NOT_ASKED: ['未連絡'],
  NO_REPLY: ['未回答'],
  NOT_AFFECTED: ['問題なし', '問題無し'],
  AFFECTED: ['問題あり', '問題有り'],
});
export type Answer = CodeOf<typeof ANSWER>;

export const RESOLUTION = vocabulary({
  PENDING: ['未対応'],
  CONTACTED: ['連絡済', '連絡済み'],
  WAITING: ['回答待ち', '回答待'],
  AGREED: ['合意'],
  RESOLVED: ['解決'],
  NO_ACTION: ['影響なし', '影響無し'],
  UNREACHABLE: ['連絡不可'],
});
export type Resolution = CodeOf<typeof RESOLUTION>;

/** Gravest first. */
export const URGENCY = vocabulary({
  CRITICAL: ['即対応'],
  HIGH: ['緊急'],
  MEDIUM: ['要対応'],
  LOW: ['経過確認'],
  NONE: ['対象外'],
});
export type Urgency = CodeOf<typeof URGENCY>;

/** 先に見る: boxes have a deadline, stock has time, what came back waits on the table. */
export const INSPECTION_SUBJECT = vocabulary({
  BOX: ['未発送の箱'],
  STOCK: ['売り物'],
  RETURNED: ['返ってきた物'],
});
export type InspectionSubject = CodeOf<typeof INSPECTION_SUBJECT>;

/** 除外: left out, with a reason. */
export const INSPECTION_STATE = vocabulary({ OPEN: ['途中'], FINISHED: ['完了'], EXCLUDED: ['除外'] });
export type InspectionState = CodeOf<typeof INSPECTION_STATE>;

/** 「この説明のまま、説明どおりの物として売れますか」 */
export const INSPECTION_ANSWER = vocabulary({
  YES: ['はい', '合格'],
  AFTER_REWORK: ['直せば売れる', '手直し'],
  AFTER_CHANGE: ['説明や値段を変えれば売れる', '説明を変えれば売れる', '説明変更'],
  NO: ['いいえ', '不合格', '売れない'],
  UNSURE: ['迷う', '分からない'],
});
export type InspectionAnswer = CodeOf<typeof INSPECTION_ANSWER>;

/** 処置; the codes are the terms of quality management (JIS Q 9001). */
export const DISPOSITION = vocabulary({
  USE_AS_IS: ['そのまま売る'],
  REWORK: ['直す'],
  REGRADE: ['説明・値段を直して売る', '説明を直して売る'],
  RETURN_TO_VENDOR: ['仕入先へ返す', '返品'],
  SCRAP: ['廃棄'],
});
export type Disposition = CodeOf<typeof DISPOSITION>;

/** 種類 of what a checklist looks at. */
export const CHECK_KIND = vocabulary({
  PASS_FAIL: ['合否'],
  COUNT: ['数'],
  MEASURE: ['長さ・重さ', '長さ', '重さ'],
  PHOTO: ['写真'],
  TEXT: ['文'],
});
export type CheckKind = CodeOf<typeof CHECK_KIND>;

/** 返送 */
export const RETURN_STATE = vocabulary({ 待ち: ['待ち'], 届いた: ['届いた', 'とどいた'], 不要: ['不要'] });
export type ReturnState = CodeOf<typeof RETURN_STATE>;

export const DRAFT_STATE = vocabulary({
  DRAFT: ['下書き', '下書'],
  REVIEWED: ['確認済', '確認済み'],
  SENT: ['送信済', '送信済み'],
  ANSWERED: ['返信あり', '返信有り'],
  VOID: ['取消', '取り消し', '取消し'],
});
export type DraftState = CodeOf<typeof DRAFT_STATE>;

/** What became of a stop task. 止められない, 少し待つ and 売れてから見る leave it open. */
export const STOP_OUTCOME = vocabulary({
  止めた: ['止めた', 'とめた', '止めました'],
  直した: ['直した', 'なおした', '直しました'],
  追記した: ['追記した', '追記しました'],
  売れていた: ['売れていた', 'うれていた', '売れてた', '売れていました'],
  もともと止まっていた: ['もともと止まっていた'],
  止められない: ['止められない'],
  少し待つ: ['少し待つ'],
  売れてから見る: ['売れてから見る'],
});
export type StopOutcome = CodeOf<typeof STOP_OUTCOME>;

/** 販路, with the names the marketplaces gave themselves before or after. */
export const MARKETPLACE = vocabulary({
  MERCARI: ['メルカリ'],
  MERCARI_SHOPS: ['メルカリShops', 'メルカリショップス'],
  YAHOO_AUCTION: ['ヤフオク', 'ヤフオク!', 'ヤフーオークション', 'Yahoo!オークション', 'Yahooオークション'],
  YAHOO_FLEA: ['Yahoo!フリマ', 'Yahooフリマ', 'ヤフーフリマ', 'PayPayフリマ'],
  RAKUMA: ['ラクマ', '楽天ラクマ'],
  OTHER: ['その他'],
});
export type Marketplace = CodeOf<typeof MARKETPLACE>;
