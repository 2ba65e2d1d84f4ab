// Taking in killed at every call, by request and at an opening, with the tabs sorted before somebody goes on or not: no
// entry is lost, none is taken twice. And other commands killed while entries wait in the rows they write.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from '../support/built-addon.ts';
import { openDesk } from '../support/desk.ts';
import { fillAll, handNight, sortAll, TASKS } from '../support/hand-night.ts';
import { type Swept, sweep } from '../support/kill-sweep.ts';

let filled: WorkbookFile;
/** The entry of an opening that takes in, by the number of its operation. */
let loggedAs: string;

const TAKE_IN: Request = { kind: 'takeIn', requestId: 'take-in-0001' };
const OPEN: Request = { kind: 'open' };
const press: Request = {
  kind: 'recordTask',
  requestId: 'task-0001',
  taskId: TASKS.keyless,
  outcome: '止められない',
};

beforeAll(async () => {
  const { start } = await handNight();
  const desk = await openDesk(start, { settle: false });
  fillAll(desk);
  filled = desk.host.dump();
  desk.ask<'open'>({ kind: 'open' });
  const log = desk.host.dump().tabs.find((tab) => tab.name === '操作記録')?.cells ?? [];
  const id = (log[0] ?? []).indexOf('依頼ID');
  loggedAs = String(log[log.length - 1]?.[id]);
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

/** What the sweep has to notice: the built text with one thing taken out. */
const FAULTS: readonly (readonly [name: string, sound: string, broken: string, command: Request])[] = [
  ['控え stays behind', 'loaded.keptColumn > 0 &&', 'false &&', TAKE_IN],
  ['what is refused stays in its cell', 'after: value, over: found', 'after: value, left: found', TAKE_IN],
  ['what waits is written over', 'textOf(now) === change.over ||', 'true ||', press],
];

const recover = { name: 'recover', request: { kind: 'recover' } } as const;
const opening = { name: 'an opening', request: OPEN };

describe('killed at every call', () => {
  it('taking in', async () => {
    const endings = [recover, { name: 'same again', request: TAKE_IN }, { name: 'a button', request: press }];
    told('takeIn', await sweep({ start: filled, command: TAKE_IN, endings }));
  }, 600_000);

  it('an opening with entries waiting', async () => {
    told('open', await sweep({ start: filled, command: OPEN, loggedAs, endings: [recover, opening] }));
  }, 600_000);

  it('taking in, every tab sorted by hand before somebody goes on', async () => {
    const between = sortAll;
    told(
      'takeIn, sorted',
      await sweep({ start: filled, command: TAKE_IN, endings: [recover, opening], between }),
    );
  }, 600_000);

  it('a button whose row has entries waiting', async () => {
    told('recordTask', await sweep({ start: filled, command: press, endings: [recover, opening] }));
  }, 600_000);

  it('a command on many rows with entries waiting', async () => {
    const command: Request = {
      kind: 'release',
      requestId: 'release-01',
      incidentId: 'T-002',
      ending: 'ONLY_ONE',
      keep: [],
      reason: '',
    };
    told('release', await sweep({ start: filled, command, endings: [recover, opening] }));
  }, 600_000);

  it.each(FAULTS)(
    'and the sweep notices when %s',
    async (_, sound, broken, command) => {
      const addon = builtAddon((code) => {
        expect(code.split(sound)).toHaveLength(2);
        return code.replace(sound, broken);
      });
      const { faults } = await sweep({
        start: filled,
        command,
        addon,
        sound: builtAddon(),
        endings: [recover, opening],
        only: (_call, name) => /setValue|flush/.test(name),
        untilFault: true,
      });
      expect(faults).not.toEqual([]);
    },
    300_000,
  );
});
