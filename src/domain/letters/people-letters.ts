// To the people behind the goods, a data table: an outsourcer and a supplier. No buyer stands in them, nobody is blamed before
// the cause is known. The full forms of stop, restart and supplier are those of `person-message.ts`.
import { restartText, stopText, supplierAllClearText, supplierText } from '../person-message.ts';
import type { Letter } from './letter.ts';

const COMMON = {
  types: [],
  certainty: [],
  conformity: [],
  stages: [],
  version: 1,
  origin: '標準',
  repeats: false,
} as const;

export const PEOPLE_LETTERS = {
  'outsourcer-stop': {
    ...COMMON,
    name: '外注先に止める連絡',
    purpose: '外注先に止める',
    recipient: '外注先',
    full: stopText('{{相手}}', '{{夜分}}', '{{商品の一覧}}', '{{箱のこと}}', '{{回答の期限}}'),
    short: `{{相手}}
急ぎのお願いです。次の商品の作業と発送を、いったん止めてください。
{{商品の一覧}}
箱は出さずに分けて置き、お手元の数を{{回答の期限}}ごろまでに教えてください。よろしくお願いいたします。`,
  },
  'outsourcer-restart': {
    ...COMMON,
    name: '外注先に再開の連絡',
    purpose: '外注先に再開',
    recipient: '外注先',
    full: restartText('{{相手}}', '{{夜分}}'),
    short: `{{相手}}
お願いしていた停止を解除します。分けて置いた箱も、いつもどおり出してください。ご対応ありがとうございました。`,
  },
  'outsourcer-claim': {
    ...COMMON,
    name: '外注先に費用のご相談',
    purpose: '外注先に請求',
    recipient: '外注先',
    full: `{{相手}}

お世話になっております。先日は、急な停止のお願いにご対応いただき、ありがとうございました。
そのときの商品について、分かったことをお知らせし、費用のことをご相談させてください。

{{商品の一覧}}
分かったこと: {{起きたこと}}
{{件数}}
かかった費用: {{金額}}

確かめたときの写真と、費用の内訳を添えます。作業のときのようすで、こちらの見方とちがうところがありましたら、教えてください。
この費用をどのように分けるか、ご相談できればと思います。{{回答の期限}}ごろまでに、お考えをお聞かせいただけますか。

同じことが起きないよう、手順も一緒に見直させてください。どうぞよろしくお願いいたします。`,
    short: `{{相手}}
先日の停止の件で、「{{起きたこと}}」と分かりました。かかった費用は{{金額}}です。写真と内訳を添えます。
どのように分けるかをご相談したく、{{回答の期限}}ごろまでにお考えをお聞かせください。よろしくお願いいたします。`,
  },
  'supplier-inquiry': {
    ...COMMON,
    name: '仕入先に連絡',
    purpose: '仕入先に連絡',
    types: ['PARTIAL_DEFECT', 'FATAL_DEFECT'],
    recipient: '仕入先',
    full: supplierText('{{相手}}', '{{商品の一覧}}', '{{ロット}}'),
    short: `{{相手}}
次の商品に不具合の疑いがあり、販売を止めて調べています。
{{商品の一覧}}
{{ロット}}
ほかから同じ連絡がないか教えてください。これから届く分は、出荷を少し待っていただけると助かります。`,
  },
  'supplier-all-clear': {
    ...COMMON,
    name: '仕入先に再開の連絡',
    purpose: '仕入先に再開の連絡',
    types: ['PARTIAL_DEFECT', 'FATAL_DEFECT'],
    recipient: '仕入先',
    full: supplierAllClearText('{{相手}}'),
    short: `{{相手}}
先日お問い合わせした商品の販売を再開します。お待ちいただいた分は、いつもどおりお送りください。ありがとうございました。`,
  },
} as const satisfies Readonly<Record<string, Letter>>;
