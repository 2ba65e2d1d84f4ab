// 外注先に費用を相談する: one text for each who worked on the goods of the trouble, and for nobody else.
import { describe, expect, it } from 'vitest';
import { claimTexts } from '../../src/app/claim-texts.ts';
import { showClosing } from '../../src/app/show-closing.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { answered, planned } from '../support/decided.ts';
import {
  afterwards,
  MORNING,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

const shipped = { status: '発送済み', shipped: true, shippedAt: MORNING } as const;
const rows = sheetOf([
  stockRow({ key: 'A', product: '青い皿', outsourcer: '梱包のみなみ' }),
  stockRow({ key: 'B', product: '赤い皿', outsourcer: '梱包の みなみ', transaction: 'T1', ...shipped }),
  stockRow({ key: 'C', product: '白い皿', outsourcer: '彫金室', status: '発送待ち', transaction: 'T2' }),
  stockRow({ key: 'D', product: '黒い皿' }),
  stockRow({ key: 'E', product: '緑の皿', outsourcer: '北の窯' }),
]);

/** A to D stopped as a wrong shipment, with what is known of it. */
function trouble(known: Partial<Incident> = {}): Shop {
  const selection = { sheetId: SHEET, tab: '在庫', spans: [{ from: 2, to: 5 }] };
  const request = { kind: 'stop', requestId: 'r-1', type: 'WRONG_SHIPMENT' } as const;
  const shop = shopOf({ rows, selection });
  const after = afterwards(shop, planned(stopRows(worldOf(shop), request)).plan);
  const incidents = after.records.incidents.map((incident) => ({ ...incident, ...known }));
  return { ...after, records: { ...after.records, incidents } };
}

const claim = (shop: Shop, incidentId = 'T-001') =>
  claimTexts(worldOf(shop), { kind: 'claimTexts', incidentId, yen: 12800 });
const textsOf = (shop: Shop) => answered(claim(shop)).texts;
const WHAT = { what: '赤い皿が入っていた', right: '青い皿' };

describe('a claim', () => {
  it('goes to each outsourcer of the rows that were stopped or sold, however the name is spelt', () => {
    expect(textsOf(trouble(WHAT)).map(({ name, lacks }) => [name, lacks])).toEqual([
      ['梱包のみなみ', []],
      ['彫金室', []],
    ]);
  });

  it('names their goods, what was found, how many buyers it reached and the sum', () => {
    const [text] = textsOf(trouble(WHAT)).map((one) => one.text);
    expect(text).toMatch(/^梱包のみなみ 様\n/);
    expect(text).toContain('・青い皿(A)\n・赤い皿(B)');
    expect(text).not.toContain('白い皿');
    expect(text).toContain('分かったこと: 赤い皿が入っていた(正しくは: 青い皿)');
    expect(text).toContain('対象: 1件');
    expect(text).toContain('かかった費用: 12,800円');
  });

  it('of a defect says the defect alone', () => {
    const [text] = textsOf(trouble({ what: '留め具が外れる' })).map((one) => one.text);
    expect(text).toContain('分かったこと: 留め具が外れる\n');
  });

  it('is not made while nobody has noted what happened, and says so', () => {
    expect(textsOf(trouble())).toEqual([
      { name: '梱包のみなみ', text: '', lacks: ['起きたこと'] },
      { name: '彫金室', text: '', lacks: ['起きたこと'] },
    ]);
  });

  it('is written in the words of 定型文', () => {
    const own = { full: '{{相手}} {{金額}}のことで。', short: '{{相手}}' };
    const shop = { ...trouble(WHAT), letters: { 'outsourcer-claim': own } };
    expect(textsOf(shop)[1]?.text).toBe('彫金室 様 12,800円のことで。');
  });

  it('is refused where 定型文 has it switched off, and for a trouble that is not there', () => {
    const off = { ...trouble(WHAT), letters: { 'outsourcer-claim': { used: false } } };
    expect(claim(off)).toMatchObject({ refusal: { code: 'letterUnfit', letter: '外注先に費用のご相談' } });
    expect(claim(trouble(WHAT), 'T-009')).toMatchObject({ refusal: { code: 'noSuchIncident' } });
  });
});

describe('終える offers it', () => {
  const offers = (shop: Shop): boolean =>
    answered(showClosing(worldOf(shop), { kind: 'closing', incidentId: 'T-001' })).withOutsourcer;
  const nobodyTold = (known: Partial<Incident>): Shop => {
    const shop = trouble(known);
    return { ...shop, records: { ...shop.records, tasks: [] } };
  };

  it.each([
    ['where an outsourcer was asked to stop', trouble(), true],
    ['where it happened there', nobodyTold({ place: '外注先' }), true],
    ['and nowhere else', nobodyTold({ place: '自分の作業' }), false],
  ])('%s', (_, shop, offered) => {
    expect(offers(shop)).toBe(offered);
  });
});
