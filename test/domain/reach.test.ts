// How far a stop reaches: every criterion at its edges, and what must never be taken for an empty reach.
import { describe, expect, it } from 'vitest';
import { hasWords, wordPlaces, wordsOf } from '../../src/domain/found-words.ts';
import { DAY } from '../../src/domain/instant.ts';
import { keepCriteria, keptCriteria } from '../../src/domain/kept-criteria.ts';
import { lotForm, purchaseOf, samePurchase } from '../../src/domain/purchase.ts';
import { type Criteria, reasonsOf } from '../../src/domain/reach.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { MORNING, stockRow } from '../support/small-world.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00+09:00`);
const by = (facts: Partial<StockRow>, criteria: Criteria) => reasonsOf(criteria, MORNING)(stockRow(facts));

describe('lots', () => {
  it.each([
    ['Ｌ2606－14B', 'L2606-14B'],
    ['l2606‐14b', 'L2606-14B'],
    ['L2606ー14B', 'L2606-14B'],
    ['L2606 14B', 'L260614B'],
    [' L2606−14B ', 'L2606-14B'],
  ])('%s is %s', (a, b) => expect(lotForm(a)).toBe(lotForm(b)));
  it('a dash is not nothing', () => expect(lotForm('L2606-14')).not.toBe(lotForm('L260614')));
});

describe('the same purchase', () => {
  const same = (a: Partial<StockRow>, b: Partial<StockRow>): boolean => {
    const [first, second] = [purchaseOf(stockRow(a)), purchaseOf(stockRow(b))];
    return first !== null && second !== null && samePurchase(first, second);
  };
  const day = { bought: '2026/6/12', boughtAt: at('2026-06-12') };
  it.each([
    ['one lot', { lot: 'L1' }, { lot: 'Ｌ１', supplier: 'x' }, true],
    ['two lots of one day', { lot: 'L1', ...day }, { lot: 'L2', ...day }, false],
    ['supplier and day', { supplier: '香房', ...day }, { supplier: '香房 ', ...day }, true],
    ['another supplier', { supplier: '香房', ...day }, { supplier: '縫製', ...day }, false],
    ['a day without year', { supplier: '香房', bought: '6/12' }, { supplier: '香房', ...day }, true],
    ['6月12日', { supplier: '香房', bought: '６月１２日' }, { supplier: '香房', ...day }, true],
    [
      'another year',
      { supplier: '香房', ...day },
      { supplier: '香房', bought: '2025/6/12', boughtAt: at('2025-06-12') },
      false,
    ],
    ['no supplier: day and product', { product: '皿', ...day }, { product: '皿', ...day }, true],
    ['no supplier: another product', { product: '皿', ...day }, { product: '椀', ...day }, false],
    ['nothing known', { product: '皿' }, { product: '皿' }, false],
  ] as const)('%s', (_name, a, b, wanted) => expect(same(a, b)).toBe(wanted));
});

describe('words', () => {
  const places = (text: string, typed: string) => wordPlaces([text], wordsOf(typed));
  it('count without width, case and blanks, and are shown as they stand', () => {
    expect(places('素材は 綿 １００％です。', '綿100%')).toEqual(['素材は 綿 100%です。']);
    expect(places('Cotton blend', 'ｃｏｔｔｏｎ')).toEqual(['Cotton blend']);
  });
  it('all have to be there, in the title or in the description', () => {
    expect(hasWords(['シャツ', '綿60% ポリエステル40%'], wordsOf('綿 麻'))).toBe(false);
    expect(hasWords(['麻のシャツ', '綿60%'], wordsOf('綿　麻'))).toBe(true);
    // No word runs from the title into the description.
    expect(hasWords(['シャツ綿', '100%'], wordsOf('綿100%'))).toBe(false);
  });
  it('of one place are shown once, those of two texts apart', () => {
    expect(places('綿60% 麻40%', '綿　麻')).toEqual(['綿60% 麻40%']);
    expect(wordPlaces(['麻のシャツ', '綿60%'], wordsOf('綿 麻'))).toEqual(['綿60%', '麻のシャツ']);
  });
  it('blank finds nothing', () => {
    expect(wordsOf(' 　 ')).toEqual([]);
    expect(hasWords(['綿'], [])).toBe(false);
  });
  it('what stands around is cut, never through a character', () => {
    const found = places(`${'😀'.repeat(9)}綿100%${'😀'.repeat(9)}`, '綿100%')[0] ?? '';
    expect(found).toMatch(/^….*綿100%.*…$/u);
    expect(() => encodeURIComponent(found)).not.toThrow();
  });
});

describe('what brings a row in', () => {
  const week = { from: at('2026-11-14'), to: at('2026-11-21') };
  const sent = (shippedOn: number | null, facts: Partial<StockRow> = {}) => ({
    status: '発送済み',
    shippedAt: shippedOn ?? MORNING,
    shippedOn,
    ...facts,
  });
  const cases: readonly (readonly [string, Partial<StockRow>, Criteria, readonly string[]])[] = [
    ['product, widths folded', { product: 'ﾋﾟｱｽ　A' }, { product: ['ピアスA'] }, ['product']],
    ['a blank has nothing in common', { product: '' }, { product: [''], supplier: [''] }, []],
    ['supplier', { supplier: '彫金室' }, { supplier: ['彫金室'] }, ['supplier']],
    [
      'marketplace among several',
      { marketplaces: ['MERCARI', 'RAKUMA'] },
      { marketplace: ['RAKUMA'] },
      ['marketplace'],
    ],
    ['key of the goods', { key: 'a-1' }, { keys: ['A-1'] }, ['keys']],
    [
      'a transaction by its goods',
      { use: 'sales', key: 'T1', goodsKey: 'A-1', status: '発送待ち' },
      { keys: ['A-1'] },
      ['keys'],
    ],
    [
      'a transaction that was called off: never',
      { use: 'sales', key: 'T1', goodsKey: 'A-1', status: 'キャンセル済み' },
      { keys: ['A-1'] },
      [],
    ],
    [
      'outsourcer: stock always',
      { outsourcer: '梱包' },
      { outsourcer: { names: ['梱包'], sent: week } },
      ['outsourcer'],
    ],
    [
      'outsourcer: a box that waits',
      { outsourcer: '梱包', status: '発送待ち' },
      { outsourcer: { names: ['梱包'], sent: week } },
      ['outsourcer'],
    ],
    [
      'outsourcer: sent in the period',
      sent(at('2026-11-14'), { outsourcer: '梱包' }),
      { outsourcer: { names: ['梱包'], sent: week } },
      ['outsourcer'],
    ],
    [
      'outsourcer: sent before it',
      sent(at('2026-11-13'), { outsourcer: '梱包' }),
      { outsourcer: { names: ['梱包'], sent: week } },
      [],
    ],
    ['sent on the last day', sent(at('2026-11-21') - 1), { shipped: week }, ['shipped']],
    ['sent the day after', sent(at('2026-11-21')), { shipped: week }, []],
    ['sent, nobody knows when: perhaps then', sent(null), { shipped: week }, ['shipped']],
    [
      'sent, sold six days before the period',
      sent(null, { soldAt: at('2026-11-08') }),
      { shipped: week },
      ['shipped'],
    ],
    [
      'sent, sold eight days before the period',
      sent(null, { soldAt: at('2026-11-06') }),
      { shipped: week },
      [],
    ],
    ['waiting now, the period reaches to now', { status: '発送待ち' }, { shipped: week }, ['shipped']],
    [
      'waiting now, the period is long over',
      { status: '発送待ち' },
      { shipped: { from: null, to: MORNING - 3 * DAY } },
      [],
    ],
    ['not sold: no parcel', { status: '出品中' }, { shipped: week }, []],
    ['bought in the period', { bought: '11/15' }, { bought: week }, ['bought']],
    ['bought last year by a day without year', { bought: '11/22' }, { bought: week }, []],
    ['bought, unreadable: perhaps then', { bought: '秋ごろ' }, { bought: week }, ['bought']],
    ['bought, blank: unknown, and said elsewhere', { bought: '' }, { bought: week }, []],
    ['words in the description', { description: '素材は綿１００％' }, { words: ['綿100%'] }, ['words']],
    ['everything: what is for sale', { status: '出品中' }, { everything: true }, ['everything']],
    ['everything: not the boxes of other buyers', { status: '発送待ち' }, { everything: true }, []],
    ['everything: nor what is sent', { status: '発送済み' }, { everything: true }, []],
    [
      'several at once',
      { product: '皿', supplier: '窯' },
      { product: ['皿'], supplier: ['窯'] },
      ['product', 'supplier'],
    ],
  ];
  it.each(cases)('%s', (_name, facts, criteria, wanted) => expect(by(facts, criteria)).toEqual(wanted));
});

describe('criteria in a cell', () => {
  const criteria: Criteria = {
    keys: ['A-1'],
    purchase: [{ what: 'lot L1', year: null }],
    outsourcer: { names: ['梱包'], sent: { from: 1, to: null } },
    words: ['綿100%'],
    everything: true,
  };
  it('come back as they were', () => {
    expect(keptCriteria(keepCriteria(criteria).text)).toEqual(criteria);
    expect(keepCriteria(criteria).dropped).toBe(false);
  });
  it('too long ones lose the longest part and say so', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `商品その${n}番`);
    const kept = keepCriteria({ ...criteria, product: many });
    expect(kept.dropped).toBe(true);
    expect(kept.text.length).toBeLessThan(49_999);
    expect(keptCriteria(kept.text)).toEqual(criteria);
  });
  it.each([
    '',
    'メモ',
    '[]',
    'null',
    '{"product":"皿","bought":{"from":"x"},"purchase":[1],"everything":false}',
  ])('what a person typed over them (%s) finds nothing', (text) => expect(keptCriteria(text)).toEqual({}));
});
