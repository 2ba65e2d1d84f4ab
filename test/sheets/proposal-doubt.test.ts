// What the seller reads where the proposal could not decide.
import { expect, it } from 'vitest';
import { type Doubt, doubtSentences } from '../../src/sheets/proposal-doubt.ts';

it.each<[readonly Doubt[], string]>([
  [[], ''],
  [
    [
      { kind: 'otherTable', row: null, column: 7 },
      { kind: 'otherTable', row: 15, column: null },
    ],
    'このタブにはほかの表もあります(G列から、15行目から)。使うのは、この見出しの表だけです。',
  ],
  [
    [{ kind: 'lineNumbers', header: 'No.' }],
    '「No.」は行の順に付いた番号のようです。並べ替えると商品とずれるので、管理番号には選んでいません。',
  ],
  [
    [{ kind: 'doubled', header: '状\n態' }],
    '同じ見出し「状 態」の列が2つ以上あります。左の列を使います。違うときは、見出しを変えてから、もう一度開いてください。',
  ],
  [
    [
      { kind: 'unfit', field: 'status', header: '状態' },
      { kind: 'unfit', field: 'quantity', header: '在庫' },
    ],
    '見出しは合いますが、中身が合わないので選んでいません: 状態「状態」、在庫数「在庫」。',
  ],
  [
    [{ kind: 'unsure', field: 'soldAt', header: '購入日' }],
    '見出しだけでは決められない列を選びました: 販売日「購入日」。合っているか、確かめてください。',
  ],
  [[{ kind: 'rival', field: 'key', header: 'SKU' }], 'ほかにも合いそうな列があります: 管理番号「SKU」。'],
  [
    [{ kind: 'apart', headers: ['販売日', '購入者'] }],
    '空いた列の右にある「販売日」、「購入者」は、選んでいません。同じ表の列なら、選んでください。',
  ],
  [
    [{ kind: 'variants', header: 'SKU1_在庫数' }],
    '1行に種類がいくつもある商品があります。読むのは「SKU1_在庫数」だけです。',
  ],
  [
    [{ kind: 'unreadStages', header: '状態' }],
    '「状態」には、トメルが読めないことばが多くあります。読めない行は、すべて止める側に入れます。',
  ],
])('%j', (doubts, sentence) => expect(doubtSentences(doubts)).toBe(sentence));

it('says the gravest first, each kind once', () => {
  const said = doubtSentences([
    { kind: 'rival', field: 'key', header: 'SKU' },
    { kind: 'otherTable', row: 9, column: null },
    { kind: 'rival', field: 'product', header: 'タイトル' },
  ]);
  expect(said).toMatch(/^このタブには/);
  expect(said).toContain('管理番号「SKU」、商品名「タイトル」');
});
