// The other commands killed at every call, and recovery itself: the first reply, 「まちがいでした」, a second
// trouble on the same rows.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Request, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { openDesk, stopRows } from '../support/desk.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';
import { FIRST_ROW, LAST_ROW, readyShop, STOCK } from './small-shop.ts';

let stopped: WorkbookFile;
let named: WorkbookFile;
let name: RequestOf<'nameTransaction'>;
let secondStop: RequestOf<'stop'>;

const mistake = (incidentId: string): RequestOf<'mistake'> => ({
  kind: 'mistake',
  requestId: 'mistake-0001',
  incidentId,
  reason: '=ちがう行',
});

beforeAll(async () => {
  const desk = await openDesk(await readyShop(), { settle: false });
  const { incident, candidates } = stopRows(desk, STOCK, [`A${FIRST_ROW}:A${LAST_ROW}`]);
  stopped = desk.host.dump();
  const [first] = candidates;
  if (first === undefined) throw new Error('The stop proposes no transaction.');
  const { marketplace, transactionId, buyer, product } = first;
  name = {
    kind: 'nameTransaction',
    requestId: 'name-0001',
    incidentId: incident.id,
    marketplace,
    transactionId,
    buyer,
    product,
  };
  desk.host.hand.select(STOCK, [`A${FIRST_ROW}:A${FIRST_ROW + 2}`]);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
  secondStop = { kind: 'stop', requestId: 'stop-0009', type: 'FATAL_DEFECT', rows: preview.rows };
  desk.ask<'nameTransaction'>(name);
  named = desk.host.dump();
  desk.close();
});

function told(what: string, { calls, points, states, committed, faults }: Swept): void {
  console.log(
    `${what}: ${calls} calls, ${points} kill points, ${states.size} workbooks, ${committed} committed`,
  );
  expect(faults).toEqual([]);
  expect(points).toBe(calls * 4);
  expect(committed).toBeGreaterThan(20);
}

const recover = { name: 'recover', request: { kind: 'recover' } as const };
const again = (request: Request) => ({ name: 'same again', request });

describe('killed at every call', () => {
  it('the first reply', async () => {
    const other = { name: 'a stop', request: secondStop };
    told(
      'first reply',
      await sweep({ start: stopped, command: name, endings: [recover, again(name), other] }),
    );
  }, 300_000);

  it('「まちがいでした」', async () => {
    const command = mistake(name.incidentId);
    const other = { name: 'a stop', request: secondStop };
    told('mistake', await sweep({ start: named, command, endings: [recover, again(command), other] }));
  }, 300_000);

  it('a second trouble on rows that are stopped already', async () => {
    told(
      'second stop',
      await sweep({ start: stopped, command: secondStop, endings: [recover, again(secondStop)] }),
    );
  }, 300_000);

  it('recovery, from workbooks that a killed 「まちがいでした」 leaves behind', async () => {
    const command = mistake(name.incidentId);
    const { states } = await sweep({ start: named, command, endings: [] });
    let points = 0;
    const sample = [...states.values()].filter((_, at) => at % 5 === 1);
    for (const start of sample) {
      const swept = await sweep({
        start,
        command: { kind: 'recover' },
        endings: [recover],
        only: (_call, called) => /setValues|clearContent|flush/.test(called),
      });
      points += swept.points;
      expect(swept.faults).toEqual([]);
    }
    console.log(`recovery: ${sample.length} workbooks, ${points} kill points`);
  }, 300_000);
});
