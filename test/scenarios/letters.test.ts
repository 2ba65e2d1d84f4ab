// A seller puts letters and rules into their own words, by the screen and on the phone, with slips of the pen: a scenario file on
// shop b.
import { describe, expect, it } from 'vitest';
import { LETTER_IDS, LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { STANDARD_RULES } from '../../src/domain/reference/standard-reference.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';
import { first, night } from './played-night.ts';

const ID = 'defect-shipped';

describe('letters and rules of the seller’s own, on shop b', () => {
  const of = night('letters-b');
  const letters = (dump: string) => recordsOf(of().dump(dump), '定型文');
  const letter = (dump: string, id: string) => letters(dump).find((line) => line.定型文ID === id);
  const rule = (dump: string, id: string) =>
    recordsOf(of().dump(dump), '参照データ').find((line) => line.ID === id);

  it('set-up leaves every standard letter and rule as a row, with no blank grid behind them', () => {
    expect(of().exit).toBe(0);
    expect(letters('ready').map((line) => line.定型文ID)).toEqual(LETTER_IDS);
    expect(recordsOf(of().dump('ready'), '参照データ').map((line) => line.ID)).toEqual(
      STANDARD_RULES.map(({ id }) => id),
    );
    for (const [tab, rows] of [
      ['定型文', LETTER_IDS.length],
      ['参照データ', STANDARD_RULES.length],
    ] as const)
      expect(tabOf(of().dump('ready'), tab).rows).toBeLessThanOrEqual(1 + rows + 20);
    expect(letter('ready', ID)).toMatchObject({
      使う: true,
      種別: '③一部不良',
      段階: '発送済み',
      相手: '購入者',
      販路: '共通',
      ないと出せないことば: '{{不具合}}',
      出どころ: '標準',
      操作番号: 0,
    });
  });

  it('a letter is shown on the buyer whom it fits today', () => {
    const [asIs, tried] = of().said('template');
    expect(asIs?.template).toMatchObject({
      sampleOf: 'トラブル T-002 ののんびり堂様(メルカリ・発送済み)',
      sampleIsReal: true,
      faults: 0,
    });
    expect(asIs?.template.sampleFull).toContain('留め具がはずれる');
    expect(tried?.template).toMatchObject({ unknown: ['不具会'], sampleFull: '', version: 1 });
  });

  it('refuses places that no letter has, a blank text, a value that is none', () => {
    expect(of().refusals()).toEqual([
      { code: 'unknownPlaces', places: ['不具会'] },
      { code: 'emptyField', field: 'short' },
      { code: 'ruleValue', wanted: '数字(日)' },
    ]);
  });

  it('keeps a text with errors, tells them, and counts the letter as one that cannot be used', () => {
    const { template } = first(of().said('editTemplate'));
    expect(template).toMatchObject({ version: 2, origin: '自分で', reviewDue: true, faults: 1 });
    expect(template.findings.filter(({ level }) => level === 'ERROR').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('「LINE」'),
    ]);
    expect(String(letter('takenIn', ID)?.文面チェック)).toContain('直してください: 「LINE」');
    const faulty = of()
      .said('templates')
      .map(({ templates }) => templates.filter(({ faults }) => faults > 0).map(({ id }) => id));
    expect(faulty).toEqual([[], [ID], ['thanks', ID]]);
  });

  it('takes in what was written on the phone: a slip is said, a blank put back, what cannot be read waits', () => {
    const taken = (dump: string, id: string) => String(letter(dump, id)?.取り込み ?? '');
    expect(letter('takenIn', 'thanks')).toMatchObject({ 版: 2, 出どころ: '自分で', 例: null });
    expect(taken('takenIn', 'thanks')).toContain('「{{商品名}}」は使えることばにない');
    expect(letter('takenIn', 'ship-late')?.短い本文).toBe(LETTERS['ship-late'].short);
    expect(taken('takenIn', 'ship-late')).toContain('元の値に戻しました。');
    expect(letter('takenIn', 'cancel-greeting')?.見直す日).toBe('来週');
    expect(taken('takenIn', 'cancel-greeting')).toContain('まだ取り込んでいません。');
    expect(rule('takenIn', 'auto-complete.MERCARI')).toMatchObject({ 値: '10', 自分で変えた: true });
    expect(String(rule('takenIn', 'auto-complete-hour.MERCARI')?.取り込み)).toContain('「数字(時)」');
  });

  it('the desk names what wants a look, until it was looked through', () => {
    expect(
      of()
        .said('open')
        .map(({ desk }) => desk.upkeep),
    ).toEqual([
      { templates: 1, rules: 0 },
      { templates: 0, rules: 0 },
    ]);
  });

  it('in the end the standard stands again, under a number that no other text has had', () => {
    for (const id of [ID, 'thanks'] as const)
      expect(letter('end', id)).toMatchObject({
        本文: LETTERS[id].full,
        版: 3,
        出どころ: '標準',
        文面チェック: null,
      });
    expect(rule('end', 'auto-complete.MERCARI')).toMatchObject({ 値: '9', 自分で変えた: false });
  });
});
