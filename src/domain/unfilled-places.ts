// Places that a template or a person left open: {{名前}}, 〇〇, ●●様, ○月○日, [商品名], (ここに…), ___.
// Signs that decorate a line, circles that answer yes and no, kaomoji and 二〇〇円 are none. A data table.
import type { FoldedMessage } from './folded-message.ts';
import { type Span, type Trace, tracesIn } from './trace.ts';

const FIELD =
  '(?:お?名前|氏名|ニックネーム|宛名|商品名?|品名|日付|日時|日|月日|時間|時刻|金額|円|理由|原因|状況|内容|追跡番号|伝票番号|番号|期限|取引id|管理番号|数量?|個数|販路|配送方法|購入者名?|落札者名?|出品者名?|店名|ショップ名|次の連絡|夜分|症状|url|リンク|name|date|item|product|price|buyer|xxx?|未記入|空欄|要確認|確認中|未定|後で|あとで|ここ)';

export const UNFILLED: readonly Trace[] = [
  { say: /\{\{[^{}\n]{0,40}\}\}|\{\{|\}\}|\$\{[^{}\n]{0,40}\}|%[a-z_]{2,20}%|<%[^%\n]{0,40}%>/ },
  {
    say: new RegExp(
      `[\\[<〔{]{1,2} ?(?:ここに|※)?${FIELD}(?:を|が|に)?(?:入力|記入|入れる?|書く|挿入|差し込み|お?書き|します|してください)? ?[\\]>〕}]{1,2}`,
    ),
  },
  {
    say: new RegExp(
      `【 ?(?:ここに)?${FIELD}(?:を)?(?:入力|記入|入れる?|書く|挿入)? ?】(?=様|さん|の|を|は|が|に|で|と|、|円|頃|ごろ|まで|です)`,
    ),
  },
  {
    say: /[([【〔<「《※]ここ(?:に|へ)[^)\]】〕>」》※\n]{0,30}(?:[)\]】〕>」》※]|$)|ここに(?:入力|記入|書く|入れる|貼る|貼り付け)(?!して)/,
  },
  {
    say: /[([【〔<](?:要確認|あとで|後で|後ほど|要記入|未記入|要修正|確認する|調べる|仮|下書き)[^)\]】〕>\n]{0,12}[)\]】〕>]/,
  },
  // Two circles, squares, triangles … as a word; a run of them alone in a line is decoration.
  {
    say: /(?<![〇一二三四五六七八九十百千万\d])(?:〇{2,8}|○{2,8}|◯{2,8}|●{2,8}|◎{2,8})(?![〇一二三四五六七八九十百千万円]|[○◯●◎〇])/,
  },
  { say: /(?<![〇一二三四五六七八九十百千万\d○◯●])(?:〇{2,8}|○{2,8}|◯{2,8}|●{2,8})(?=円)/ },
  {
    say: /(?:△{2,6}|▲{2,6}|□{2,6}|■{2,6}|◇{2,6}|◆{2,6}|×{2,6}|✕{2,6}|☆{2,6}|\*{2,6})(?=様|さん|の|を|は|が|に|で|と|円|個|点|日|月|時|頃|ごろ|まで|です|色|センチ|cm|番)/,
  },
  {
    say: /[○◯〇●△□×](?=月|日(?!本|々|常)|時(?!計|間帯)|円|個|点(?=の|ほ|を)|様|さん|番|センチ|cm|便|号|%)(?<![一二三四五六七八九十百千\d〇].)/,
  },
  {
    say: /(?<![a-z0-9])(?:x{1,4}月 ?x{1,4}日|x{1,4}\/x{1,4}|x{2,6}(?=円|時|日|様|さん|個|番|月|が|を|の)|m月d日|mm\/dd|yyyy[-/年])/,
  },
  {
    say: /(?<![(_a-z0-9m])_{3,}(?![)_a-z0-9])|(?<=[はがを:])_{2,}|_{2,}(?=様|さん|円|日|月|時)|(?<![a-z])todo(?![a-z])/,
  },
  {
    say: /(?<![a-z])(?:undefined|null|nan|\[object object\])(?![a-z])|#(?:n\/a|ref!|value!|name\?|div\/0!|num!|error!)/,
  },
  { say: /(?:は|:|が)[ ]?(?:…{2,}|・{4,}|\.{4,})(?:です|日|円|まで|に|を)/ },
  { say: /(?:^|\n)(?:様|さん)(?=$|\n|、|,|。)/ },
  { say: /「 {0,3}」(?=の(?:件|商品|こと|お取引|ほう|方)|様|さん|につ|をお送|をご購)/ },
  { say: new RegExp(`\\( ?${FIELD} ?\\)(?=の件|様|さん|をお送|につ|まで(?:に)?|円)`) },
  { say: /\( {0,3}\)(?=に|の|を|様|さん|円|まで|日|時)/ },
  { say: /[?]{2,}(?=様|さん|円|月|日(?!本)|個|点|の件)/ },
  { say: /lorem ipsum|ダミー(?:テキスト|文)|テスト送信|てすとてすと/ },
];

const LETTER = /[a-z0-9ぁ-んァ-ヶー一-龠々]/;

const lineAt = (text: string, { from, to }: Span): string => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return text.slice(Math.max(start, from - 200), Math.min(end < 0 ? text.length : end, to + 200));
};

/** A run of signs at the start or the end of a line that also ends or starts with it: a frame around a heading. */
const decorates = (text: string, span: Span): boolean => {
  const line = lineAt(text, span);
  if (!LETTER.test(line)) return true;
  const sign = text.charAt(span.from);
  return (
    /[○◯〇●△▲□■◇◆☆*]/.test(sign) &&
    line.startsWith(sign) &&
    line.trim().endsWith(sign) &&
    line.trim().length > 4
  );
};

/** Every open place, from 0. */
export const unfilledPlaces = (message: FoldedMessage): readonly Span[] =>
  tracesIn(
    message,
    UNFILLED.map((trace) => ({ ...trace, evenDenied: true })),
  ).filter(
    (span) => !/[○◯〇●△▲□■◇◆☆*×✕◎]/.test(message.text.charAt(span.from)) || !decorates(message.text, span),
  );
