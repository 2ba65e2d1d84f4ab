// What an inspection means for buyers and for the reach, once a person confirms it; and its report.
import { describe, expect, it } from 'vitest';
import { confirmFindings } from '../../src/app/confirm-findings.ts';
import { inspectionReport } from '../../src/app/inspection-report.ts';
import { answered } from '../support/decided.ts';
import { begun, type Desk, FIVE, judge, ONE, shown } from '../support/inspection-shop.ts';

const incidentId = 'T-001';
const requestId = 'r';

const mixed = (desk: Desk) =>
  judge(desk, FIVE, {
    found: { passed: 2, rework: 1, reworded: 1, failed: 1 },
    disposition: 'SCRAP',
    newText: '留め具がゆるいピアス',
  });

describe('a consequence that is confirmed', () => {
  const confirm = (what: 'CONFIRM_SOLD' | 'ASK_SUSPECTED' | 'WIDER') => (world: ReturnType<Desk['world']>) =>
    confirmFindings(world, { kind: 'confirmFindings', requestId, incidentId, what });

  it('makes sold pieces of the same goods certain', () => {
    const desk = begun();
    judge(desk, FIVE, { answer: 'NO' });
    expect(shown(desk).proposals).toContainEqual({ what: 'CONFIRM_SOLD', contacts: 2 });
    expect(desk.does(confirm('CONFIRM_SOLD')).changed).toBe(2);
    expect(desk.shop.records.contacts.map(({ certainty, next }) => [certainty, next])).toEqual([
      ['CONFIRMED', '箱を出さずに待つ'],
      ['CONFIRMED', '事情を連絡する'],
    ]);
    expect(desk.refusal(confirm('CONFIRM_SOLD')).code).toBe('nothingFound');
  });

  it('lets buyers of 疑い be asked only after three pieces, one of them bad', () => {
    const desk = begun();
    judge(desk, FIVE, { answer: 'AFTER_REWORK' });
    expect(shown(desk).first).toEqual({ wanted: 3, seen: 1, bad: 1 });
    expect(desk.refusal(confirm('ASK_SUSPECTED')).code).toBe('nothingFound');
    judge(desk, FIVE, { answer: 'YES', pieces: 2 });
    expect(desk.does(confirm('ASK_SUSPECTED')).changed).toBe(1);
    expect(desk.shop.records.contacts[1]).toMatchObject({ certainty: 'SUSPECTED', next: '事情を連絡する' });
  });

  it('takes another lot into the reach', () => {
    const desk = begun();
    judge(desk, ONE, { answer: 'AFTER_REWORK' });
    expect(shown(desk).proposals).toContainEqual({ what: 'WIDER', lots: ['L2'] });
    desk.does(confirm('WIDER'));
    expect(desk.shop.records.incidents[0]?.criteria).toContain('lot L2');
    expect(desk.shop.records.incidents[0]?.reach).toBe('選んだ1行、仕入れ L2');
    expect(desk.refusal(confirm('WIDER')).code).toBe('nothingFound');
  });
});

it('the report counts by defect, lot and supplier, most bad ones first, and names no buyer', () => {
  const desk = begun();
  mixed(desk);
  judge(desk, ONE, { answer: 'NO', defects: ['きず', 'ゆるみ'] });
  const report = answered(inspectionReport(desk.world(), { kind: 'inspectionReport', incidentId }));
  expect(report.byDefect).toEqual([
    { name: '', pieces: 3 },
    { name: 'きず', pieces: 1 },
    { name: 'ゆるみ', pieces: 1 },
  ]);
  expect(report.byLot.map(({ name, pieces, done, failed }) => [name, pieces, done, failed])).toEqual([
    ['L1', 6, 5, 1],
    ['L2', 1, 1, 1],
  ]);
  expect(report.bySupplier.map(({ name }) => name)).toEqual(['彫金室', '窯元', '']);
  expect(JSON.stringify(report)).not.toContain('ねこ屋');
});
