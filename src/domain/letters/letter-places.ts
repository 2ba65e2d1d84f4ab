// 「使えることば」: every {{place}} a letter may have, what it means, and what it becomes from the facts. A data table. A place that
// answers undefined is one the letter cannot go out without; '' leaves its line out.
import { nextAnswer, salutationFor, wordAboutTheHour } from '../first-reply.ts';
import { monthDayTime } from '../instant.ts';
import { outlookInFewWords, outlookInWords, shipOutlook } from '../ship-outlook.ts';
import { dayInWords, hourInWords } from '../spoken-time.ts';
import { circumstances } from './circumstances.ts';
import { functionsInWords } from './failed-functions.ts';
import type { LetterFacts } from './letter-facts.ts';
import { MARKET_WORDS } from './market-words.ts';
import { oneFact } from './one-fact.ts';
import { aboutBoxes, aboutLots, answerTime, goodsList, personAddress } from './people-facts.ts';
import { remedyOf, whatIsSent, whatToLookAt, whatWentWrong } from './wrong-shipment-words.ts';

type Place = {
  /** One line for the seller who edits a text. */
  readonly about: string;
  /** False: the letter cannot go out while this is unknown. */
  readonly always: boolean;
  readonly value: (facts: LetterFacts) => string | undefined;
};

const always = (about: string, value: (facts: LetterFacts) => string): Place => ({
  about,
  always: true,
  value,
});

const needed = (about: string, value: (facts: LetterFacts) => string | undefined): Place => ({
  about,
  always: false,
  value,
});

const ratingWord = ({ marketplace }: LetterFacts): string => MARKET_WORDS[marketplace].受取;

/** Only until the rating: afterwards there is nothing left to hold back. */
function holdTheRating(facts: LetterFacts, until: string): string {
  if (facts.stage === 'DELIVERED') return `${ratingWord(facts)}は、${until}お待ちいただけますと幸いです。`;
  if (facts.stage === 'SHIPPED')
    return `届いたあとの${ratingWord(facts)}は、${until}お待ちいただけますと幸いです。`;
  return '';
}

const anonymity = ({ otherAnonymous }: LetterFacts): string => {
  if (otherAnonymous === true) return '匿名のままお届けできます。';
  return otherAnonymous === false ? 'この便では、匿名でのお届けにはなりません。' : '';
};

function trackingLine({ tracking, marketplace, tracked }: LetterFacts): string {
  const number = oneFact(tracking);
  if (number !== undefined) return `追跡番号は「${number}」です。`;
  if (tracked === false || marketplace === 'OTHER') return '';
  return `お荷物の動きは、${MARKET_WORDS[marketplace].取引画面}でご覧いただけます。`;
}

const recovery = ({ outage }: LetterFacts): string => {
  const said = oneFact(outage?.expected);
  return said === undefined || said === '未定'
    ? '復旧の時期は、まだ分かっておりません。'
    : `公式のお知らせでは、「${said}」とのことです。`;
};

/** Of ③ a sound piece; of ① what was missing, or the right goods with their name where it is known. */
function secondParcel({ type, subKind, right, what }: LetterFacts): string {
  if (type === 'PARTIAL_DEFECT') return '問題のない品物';
  const words = whatIsSent(subKind ?? null, right, what);
  const name = oneFact(right);
  return words === '足りない分' || name === undefined ? words : `${words}「${name}」`;
}

/** Where only the missing part is sent, nothing has to come back. */
const firstParcel = (facts: LetterFacts): string =>
  facts.type !== 'PARTIAL_DEFECT' &&
  whatIsSent(facts.subKind ?? null, facts.right, facts.what) === '足りない分'
    ? '・先にお送りした分は、そのままお手元にお置きいただきます'
    : '・先にお送りした品物は、お戻しの方法をご案内するまで、そのままお手元にお置きいただきます';

const note = ({ transactionId, product }: LetterFacts): string => {
  const lines = [
    { label: '取引ID', value: oneFact(transactionId) },
    { label: '商品', value: oneFact(product) },
  ];
  return lines
    .flatMap(({ label, value }) => (value === undefined ? [] : [`・${label}: ${value}`]))
    .join('\n');
};

export const PLACES = {
  宛名: always('購入者のニックネームに「様」。分からなければ「ご購入者様」', ({ buyer, marketplace }) =>
    (buyer ?? '').trim() === '' ? `ご${MARKET_WORDS[marketplace].購入者}様` : salutationFor(buyer ?? ''),
  ),
  夜分: always('22時から7時までは「夜分に失礼いたします。」', ({ now }) => wordAboutTheHour(now)),
  商品: always('商品名。分からなければ「商品」', ({ product }) =>
    (product ?? '').trim() === '' ? '商品' : `「${(product ?? '').trim()}」`,
  ),
  次の連絡: always('次にこちらから連絡する日時', ({ now, next }) => hourInWords(next ?? nextAnswer(now))),
  時点: always('いまの日時', ({ now }) => hourInWords(now)),

  販路: always('販路の名前', ({ marketplace }) => MARKET_WORDS[marketplace].販路),
  連絡先: always('購入者が返事をする所', ({ marketplace }) => MARKET_WORDS[marketplace].連絡先),
  取引画面: always('取引の画面の呼び名', ({ marketplace }) => MARKET_WORDS[marketplace].取引画面),
  購入: always('「購入」または「落札」', ({ marketplace }) => MARKET_WORDS[marketplace].購入),
  購入者: always('「購入者」または「落札者」', ({ marketplace }) => MARKET_WORDS[marketplace].購入者),
  事務局: always('事務局の呼び名', ({ marketplace }) => MARKET_WORDS[marketplace].事務局),
  取消: always('「キャンセル」または「取引の中止」', ({ marketplace }) => MARKET_WORDS[marketplace].取消),

  評価待ち: always('評価を待っていただくお願い(発送済み・到着済みだけ)', (facts) =>
    holdTheRating(facts, '解決するまで'),
  ),
  確認待ち: always('評価を確認のあとにしていただくお願い(発送済み・到着済みだけ)', (facts) =>
    holdTheRating(facts, 'ご確認が済むまで'),
  ),
  評価の再開: always('評価を待っていただくのをやめるお知らせ(発送済み・到着済みだけ)', ({ stage }) =>
    stage === 'SHIPPED' || stage === 'DELIVERED'
      ? '評価をお待ちいただいていた場合は、いつもどおりにお進めください。'
      : '',
  ),
  期限: always('発送期限が近いことのお知らせ(期限が分かるときだけ)', ({ shipBy, now }) =>
    shipBy !== undefined && shipBy !== null && shipBy > now
      ? `発送の期限が${hourInWords(shipBy)}ですので、それまでにお返事をいただけますと助かります。`
      : '',
  ),

  まちがい: needed('まちがっていた説明', ({ what }) => oneFact(what)),
  正しくは: needed('正しい説明、または正しい中身', ({ right }) => oneFact(right)),
  入っていた物: needed('お送りしてしまった中身', ({ what }) => oneFact(what)),
  不具合: needed('見つかった不具合', ({ what }) => oneFact(what)),
  起きたこと: needed('何が起きたか', ({ what }) => oneFact(what)),
  まちがえたこと: always('①の内訳による文', ({ subKind }) => whatWentWrong(subKind ?? null)),
  見る点: always('①で見ていただく所(数・重さ・種類・中身)', ({ subKind }) => whatToLookAt(subKind ?? null)),
  直し方: always('①の直し方の例', ({ subKind, right, what }) => remedyOf(subKind ?? null, right, what)),
  正しい内容: always('お届けするはずだった内容(分かるときだけ)', ({ right }) => {
    const content = oneFact(right);
    return content === undefined ? '' : `お届けするはずの内容は「${content}」です。`;
  }),
  見るところ: always(
    '③で見ていただく所。分からなければ「全体の様子」',
    ({ look }) => oneFact(look) ?? '全体の様子',
  ),

  便: needed('障害が起きている便', ({ outage }) => oneFact(outage?.service)),
  できないこと: needed('障害でできないこと', ({ outage }) => functionsInWords(outage?.functions ?? [])),
  いつから: always('障害が始まった日時(分かるときだけ)', ({ outage }) =>
    outage === undefined || outage.since === null ? '' : `${hourInWords(outage.since)}ごろから、`,
  ),
  復旧の見込み: always('公式のお知らせの内容。なければ「まだ分かっておりません」', recovery),
  発送の見通し: always('いつまでに復旧したら、いつ発送するか(休みの日から)', ({ now, closed }) =>
    outlookInWords(shipOutlook(now, closed ?? [])),
  ),
  '発送の見通し・短': always('発送の見通しを一文で', ({ now, closed }) =>
    outlookInFewWords(shipOutlook(now, closed ?? [])),
  ),
  別の便: needed('替えられる便', ({ otherService }) => oneFact(otherService)),
  匿名: always('別の便で匿名のままかどうか(分かるときだけ)', anonymity),
  発送の予定: always('発送する日。決まっていなければその旨', ({ shipDay }) =>
    shipDay === undefined || shipDay === null
      ? '発送できる日が決まりましたら、すぐにお知らせいたします。'
      : `発送は、${dayInWords(shipDay)}を予定しております。`,
  ),
  発送日: always('発送する日(決まっているときだけ)', ({ shipDay }) =>
    shipDay === undefined || shipDay === null ? '' : `発送は、${dayInWords(shipDay)}を予定しております。`,
  ),
  発送した日: always('発送した日', ({ shippedAt }) =>
    shippedAt === undefined || shippedAt === null
      ? 'お荷物は、すでに発送しております。'
      : `お荷物は、${dayInWords(shippedAt)}に発送しております。`,
  ),
  追跡: always('追跡番号、または見られる所', trackingLine),
  到着の見込み: always('お届けの見込み(分かるときだけ)', ({ arrival }) =>
    arrival === undefined || arrival === null ? '' : `お届けは、${dayInWords(arrival)}ごろの見込みです。`,
  ),
  評価のお願い: always('評価のお願い(選んだときだけ)', ({ askRating }) =>
    askRating === true
      ? '評価は、お感じになったとおりでかまいません。このたびの事情も、あわせてお汲み取りいただけましたら幸いです。'
      : '',
  ),
  手続きの時: always('取り消しの手続きをする日時(決まっているときだけ)', ({ cancelAt }) =>
    cancelAt === undefined || cancelAt === null ? '' : `手続きは、${hourInWords(cancelAt)}ごろに行います。`,
  ),

  事情: always(
    '何が起きたかの一文(種別から)',
    (facts) => circumstances(facts) ?? '商品について、ご相談したいことがあります。',
  ),
  理由: needed('取り消しの理由の一文(種別から)', circumstances),
  取引の控え: always('取引IDと商品名の行', note),
  聞きたいこと: needed('事務局に聞きたいこと', ({ question }) => oneFact(question)),

  相手: needed('外注先・仕入先の名前に「様」', ({ person }) => {
    const name = oneFact(person);
    return name === undefined ? undefined : personAddress(name);
  }),
  商品の一覧: needed('商品名と管理番号の一覧', ({ goods }) =>
    goods === undefined || goods.length === 0 ? undefined : goodsList(goods),
  ),
  箱のこと: always('発送前の箱についてのお願い', ({ boxes }) => aboutBoxes(boxes ?? [])),
  ロット: always('ロットの行(分かるときだけ)', ({ lots }) => aboutLots(lots ?? [])),
  回答の期限: always('答えをお願いする日時', ({ now, answerBy }) =>
    monthDayTime(answerBy ?? answerTime(now)),
  ),
  件数: always('対象の件数(分かるときだけ)', ({ count }) => (count === undefined ? '' : `対象: ${count}件`)),
  返金額: needed('相談して決めた返金の額', ({ refund }) => oneFact(refund)),
  お送りする物: always('お届け直しで送る物(①の内訳、③から)', secondParcel),
  先の品物: always('先に届けた品物をどうするか', firstParcel),
  金額: needed('かかった費用', ({ amount }) => oneFact(amount)),
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;

export const PLACE_NAMES: readonly PlaceName[] = Object.keys(PLACES) as PlaceName[];

const isPlaceName = (name: string): name is PlaceName => PLACE_NAMES.indexOf(name as PlaceName) >= 0;

/** The place of this name; undefined for a name that no letter may use. */
export const placeOf = (name: string): Place | undefined => (isPlaceName(name) ? PLACES[name] : undefined);
