// The table from which the stubs are printed, and what holds for every function in it.
import { describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/addon/function-table.ts';
import {
  TOMERU_HOURS_LEFT,
  TOMERU_SELLABLE,
  TOMERU_SHIP_BY,
  TOMERU_URGENCY_REASON,
  TOMERU_URGENCY_TABLE,
} from '../../src/addon/functions.ts';

const NOW = new Date('2026-11-23T09:00:00+09:00');

describe('the table of functions', () => {
  const parameters = (name: string): readonly string[] =>
    CUSTOM_FUNCTIONS.find((one) => one.name === name)?.parameters.map((one) => one.name) ?? [];

  it('lists what the add-on offers, with the arguments of the design', () => {
    const urgency = ['種別', '判定', '停止', '段階', '回答', '期限', '基準時刻', '対応'];
    expect(CUSTOM_FUNCTIONS.map(({ name }) => [name, parameters(name)])).toEqual([
      ['TOMERU_URGENCY', urgency],
      ['TOMERU_URGENCY_REASON', urgency],
      ['TOMERU_URGENCY_TABLE', ['表', '基準時刻']],
      ['TOMERU_SHIP_BY', ['販路', '支払日時', '発送までの日数']],
      ['TOMERU_HOURS_LEFT', ['期限', '基準時刻']],
      ['TOMERU_SELLABLE', ['在庫数', '保留数', '取引中数']],
      ['TOMERU_CHECK_MESSAGE', ['文面', '販路', '用途', '相手']],
    ]);
    expect(parameters('TOMERU_URGENCY')).toHaveLength(8);
  });

  it('holds only what a stub with its JSDoc can print', () => {
    for (const { name, parameters: told, description, returns, example } of CUSTOM_FUNCTIONS) {
      expect(name).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
      expect(example).toContain(`=${name}(`);
      expect(example).not.toMatch(/NOW\(|TODAY\(/);
      for (const text of [
        description,
        example,
        returns.description,
        returns.type,
        ...told.map((one) => one.description),
      ]) {
        expect(text).not.toMatch(/\*\/|[\r\n{}]/);
        expect(text).not.toBe('');
      }
      for (const { name: parameter, type } of told) {
        expect(parameter).toMatch(/^\p{ID_Start}\p{ID_Continue}*$/u);
        expect(type).not.toMatch(/[{}\s]/);
      }
      const firstOptional = told.findIndex((one) => one.optional);
      expect(told.slice(firstOptional < 0 ? told.length : firstOptional).every((one) => one.optional)).toBe(
        true,
      );
    }
  });

  it('runs each function by itself, and none of them throws, whatever it is given', () => {
    const odd = [
      undefined,
      null,
      '',
      '#N/A',
      'x',
      -1,
      Number.NaN,
      true,
      new Date(Number.NaN),
      {},
      [],
      [[]],
      [[''], ['']],
      [null],
    ];
    for (const { run } of CUSTOM_FUNCTIONS) {
      for (const a of odd) for (const b of odd) for (const c of odd) expect(() => run(a, b, c)).not.toThrow();
    }
  });

  it('asks no local time: the host throws on it, and the zone of a script is not the seller’s', () => {
    const local = ['getHours', 'getDate', 'getDay', 'getFullYear', 'getTimezoneOffset', 'toString'] as const;
    const before = local.map((name) => Object.getOwnPropertyDescriptor(Date.prototype, name));
    for (const name of local) {
      Object.defineProperty(Date.prototype, name, {
        configurable: true,
        value: () => {
          throw new Error(`local time: ${name}`);
        },
      });
    }
    try {
      expect(TOMERU_SHIP_BY('', NOW, 2)).toEqual(expect.anything());
      expect(TOMERU_HOURS_LEFT(NOW, NOW)).toBe(0);
      expect(TOMERU_URGENCY_REASON('⑤', NOW, NOW, NOW, NOW, NOW, NOW, NOW)).toMatch(/^U9 /);
      expect(
        TOMERU_URGENCY_TABLE(
          [
            ['種別', NOW],
            [NOW, NOW],
          ],
          NOW,
        ),
      ).toHaveLength(2);
      expect(TOMERU_SELLABLE(NOW)).toBe('在庫数が数として読めません');
    } finally {
      local.forEach((name, at) => {
        const own = before[at];
        if (own !== undefined) Object.defineProperty(Date.prototype, name, own);
      });
    }
  });
});
