// 定型文 and 参照データ edited, by button and by hand, each command killed at a sample of its calls (all of them where everything is
// tried): whoever goes on finds the workbook as if the command had never begun, or as if it had finished.
import { afterAll, expect, it } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import { openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import {
  choiceFor,
  endings,
  KILL_TIMEOUT,
  type KillCase,
  sending,
  sortedByHand,
  toldOf,
} from '../support/kill-case.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { tabOf } from '../support/workbook-cells.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

const LETTER = 'defect-delivered';
const RULE = 'auto-complete.MERCARI';

async function nightOfLetters(): Promise<readonly KillCase[]> {
  const cases: KillCase[] = [];
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  desk.host.hand.select(STOCK, ['A7']);
  const other: Request = {
    kind: 'stop',
    requestId: 'somebody-else',
    type: 'UNKNOWN',
    rows: desk.ask<'previewStop'>({ kind: 'previewStop' }).preview.rows,
  };
  const sends = sending(desk, cases, other);
  const edit = { kind: 'editTemplate', templateId: LETTER } as const;
  sends<'editTemplate'>('editTemplate', {
    ...edit,
    requestId: 'letter-0001',
    full: '={{宛名}}\n「{{不具合}}」がありました。',
    reviewOn: '2026-12-01',
  });
  sends<'editTemplate'>('editTemplate 標準に戻す', { ...edit, requestId: 'letter-0002', standard: true });
  sends<'editRule'>('editRule', {
    kind: 'editRule',
    requestId: 'rule-0001',
    ruleId: RULE,
    value: '10',
    source: '=公式',
    checked: '2026-12-01',
  });
  const row = tabOf(desk.host.dump(), '定型文').cells.findIndex((line) => line.includes(LETTER)) + 1;
  desk.host.hand.deleteRows('定型文', row, 1);
  sends<'editTemplate'>('editTemplate of a row that is gone', {
    ...edit,
    requestId: 'letter-0003',
    short: '{{宛名}}へ',
  });
  fill(desk, '定型文', 'thanks', { 使う: false, 本文: '{{名まえ}}さん、ありがとう。', 見直す日: 'そのうち' });
  fill(desk, '参照データ', RULE, { 自分で変えた: false });
  fill(desk, '参照データ', 'message-days.RAKUMA', { 値: '8日', 説明: '' });
  const start = desk.host.dump();
  desk.close();
  for (const command of [{ kind: 'takeIn', requestId: 'take-0001' }, { kind: 'open' }] as const) {
    const name = `${command.kind} with letters and rules filled by hand`;
    cases.push({ name, start, command, endings: endings(command, other), betweens: [sortedByHand(start)] });
  }
  return cases;
}

const cases = (await nightOfLetters()).map((one, at) => ({ ...one, at }));
const all: Swept[] = [];
afterAll(() => console.log(toldOf('letters and rules', all)));

it.each(cases)(
  '$name',
  async ({ at, ...plan }) => {
    const swept = await sweep({ ...plan, choice: choiceFor(at) });
    all.push(swept);
    expect(swept.faults).toEqual([]);
    expect(swept.committed).toBeGreaterThan(3);
  },
  KILL_TIMEOUT,
);
