// The model can fail: each of these faults, planted in the built code, is noticed within a few histories, and for the right reason.
import { expect, it } from 'vitest';
import { mended } from '../support/kill-case.ts';
import { firstFault, SEED } from './histories.ts';
import { readyModelShop } from './model-shop.ts';

/** Of them some need two troubles on one row, or a death at the right call. */
const HISTORIES = 200;

type Fault = readonly [string, string, string, RegExp];

const FAULTS: readonly Fault[] = [
  [
    'an end lets go what other troubles hold',
    'const own = records.holds.filter((hold) => hold.incidentId === incident.id);',
    'const own = records.holds;',
    /^H\d+-\S+ of T-\d+ was let go by|^holds H\d+-\S+: state is "解除"/m,
  ],
  [
    'a mark looks at one trouble alone',
    'const ordered = [...holds].sort(',
    'const ordered = holds.slice(0, 1).sort(',
    /the records say \S+ T-\d+、T-\d+/,
  ],
  ['nothing says 要停止', 'if (open) return "要停止";', '', /says 停止中 .*the records say 要停止/],
  [
    'a hold is let go without a reason',
    'var releaseChanges = (world, holds, reason) =>',
    'var releaseChanges = (world, holds, _words, reason = "") =>',
    /without reason, person or time/,
  ],
  [
    'a piece is lost where one is kept',
    'released: hold.released + hold.left - 1,',
    'released: hold.released + hold.left,',
    /pieces are not \d+ \+ 1 \+ 0/,
  ],
  [
    'what was sent can be written over',
    'function rewritten(draft, text) {\n    if (!isUnsent(draft)) return { code: "alreadySent" };',
    'function rewritten(draft, text) {',
    /was sent and has changed/,
  ],
  [
    'a buyer gets a second first reply',
    'var firstReplyOf = (incident, drafts) => drafts.find(',
    'var firstReplyOf = (incident, drafts) => [].find(',
    /is a second live draft|has to be refused/,
  ],
  [
    'a trouble that is over goes on',
    'var isOpen = (incident) => incident.status !== "CANCELLED" && incident.status !== "CLOSED"',
    'var isOpen = () => true',
    /is over, and|It has to be refused/,
  ],
  ['a change is not logged', 'plainJson(plan.changes)', 'plainJson([])', /changed unlogged/],
  [
    'an id is written over a number of the seller',
    'withOwnColumns(source.sheet, source.columns, true)',
    '{ ...withOwnColumns(source.sheet, source.columns, true), ownId: 1 }',
    /fits 0 rows|seller's rows have changed/,
  ],
  [
    'what was judged is judged again',
    'if (line.state === "FINISHED") return refuse({ code: "inspectionFinished" });',
    '',
    /was finished and has changed|has to be refused/,
  ],
  [
    'a piece is lost where it is looked at',
    'const left = line.quantity - seen(found);',
    'const left = Math.max(0, line.quantity - seen(found) - 1);',
    /K\d+-\S+: \d+ are not [\d+ ]+\./,
  ],
  [
    'what nobody has looked at goes on sale',
    'ready: Math.max(0, pieces.passed + pieces.textChanged - out)',
    'ready: Math.max(0, pieces.passed + pieces.unchecked + pieces.rework + pieces.textChanged - out)',
    /holds H\d+-\S+: released is \d+ and has to be \d+|It has to be refused/,
  ],
  [
    'what is thrown away is for sale again',
    'var speaks = (hold) => isActive(hold) || notTakenOff(hold) > 0;',
    'var speaks = (hold) => isActive(hold);',
    /the records say (売れない|\(blank\) T-)/,
  ],
  [
    'a piece is lost where it is thrown away',
    'const ended = hold.ended + pieces;',
    'const ended = hold.ended;',
    /pieces are not \d+ \+ \d+ \+ 0/,
  ],
  [
    'what was taken off the stock is held for ever',
    'quantity !== null && quantity <= dueOf(hold)',
    'quantity !== null && quantity < 0',
    /offStock is|the records say/,
  ],
  [
    'an undo leaves what was made',
    'const made = madeBy(records, operation);',
    'const made = madeBy(records, -1);',
    /is (true|false|"[^"]*") and has to be/,
  ],
  [
    'nobody takes up what died',
    'if (running === null) return',
    'return',
    /it has to be|stands in the log twice/,
  ],
];

const start = await readyModelShop();

it.each(FAULTS)(
  '%s',
  (_name, sound, broken, wrong) => {
    const found = firstFault(start, mended([sound, broken]), { seed: SEED, histories: HISTORIES });
    expect(found).toMatch(wrong);
  },
  3_600_000,
);
