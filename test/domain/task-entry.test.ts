// What 済 and 結果 say together: every way in which a phone can leave the two cells.
import { describe, expect, it } from 'vitest';
import type { StopOutcome } from '../../src/domain/labels.ts';
import { type TaskEntry, taskSaid } from '../../src/domain/task-entry.ts';

type Case = readonly [
  what: string,
  done: boolean,
  outcome: StopOutcome | null,
  entry: TaskEntry,
  said: StopOutcome | null | 'outcomeGone' | 'stillWaiting',
];

const CASES: readonly Case[] = [
  ['a tick alone', false, null, { done: true }, '止めた'],
  ['a word alone', false, null, { outcome: '売れていた' }, '売れていた'],
  ['a word beside a tick', false, null, { done: true, outcome: '直した' }, '直した'],
  ['a tick and a word that waits', false, null, { done: true, outcome: '少し待つ' }, '少し待つ'],
  ['the tick taken away', true, '止めた', { done: false }, null],
  ['the tick taken away from a task that became needless', true, null, { done: false }, null],
  ['both taken away', true, '止めた', { done: false, outcome: null }, null],
  [
    'the tick taken away and a word that waits',
    true,
    '止めた',
    { done: false, outcome: '少し待つ' },
    '少し待つ',
  ],
  [
    'the tick taken away and a word that settles',
    true,
    '止めた',
    { done: false, outcome: '直した' },
    '直した',
  ],
  ['another word', true, '止めた', { outcome: '止められない' }, '止められない'],
  ['a word that waits taken away', false, '少し待つ', { outcome: null }, null],
  ['a word that waits taken away, and ticked', false, '少し待つ', { done: true, outcome: null }, '止めた'],
  ['a word that waits and is found stopped', false, '少し待つ', { done: true, outcome: '止めた' }, '止めた'],
  ['ticked while the word still waits', false, '売れてから見る', { done: true }, 'stillWaiting'],
  ['the word taken away while the tick stays', true, '止めた', { outcome: null }, 'outcomeGone'],
];

describe('済 and 結果', () => {
  it.each(CASES)('%s', (_, done, outcome, entry, said) => {
    const found = taskSaid({ done, outcome }, entry);
    expect(found.kind === 'unclear' ? found.why : found.outcome).toBe(said);
  });
});
