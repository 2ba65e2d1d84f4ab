// Which card S4 shows, and which answers it offers.
import { describe, expect, it } from 'vitest';
import type { TaskLine } from '../../src/app/protocol.ts';
import { inOrder, isForLater, outcomesOf, taskNow } from '../../src/sidebar/task-outcomes.ts';
import { supplierTask, tasks } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';

const [auction, flea] = tasks;
if (auction === undefined || flea === undefined) throw new Error('Too few tasks.');
const labels = (more: Partial<TaskLine>) =>
  outcomesOf({ ...auction, ...more }, incident).map(({ label }) => label);

describe('the card', () => {
  it('comes back once the time of what was put off has come', () => {
    const waits = { ...auction, outcome: '少し待つ', due: false };
    expect(taskNow([waits], null)).toBeUndefined();
    const due = { ...waits, due: true };
    expect(isForLater(due)).toBe(false);
    expect(taskNow([due, flea], null)).toBe(due);
  });
  it('is of the box of a sale before that of a supplier', () => {
    const supplier = { ...supplierTask, rank: 100 };
    const box: TaskLine = { ...flea, id: 'S-20', kind: 'box', rank: 50 };
    const done = { ...flea, done: true };
    expect(inOrder([done, supplier, box]).map(({ id }) => id)).toEqual(['S-20', 'S-10', done.id]);
  });
});

describe('its answers', () => {
  it('wait while there is time, and let it sell in the last half hour', () => {
    expect([
      labels({ ends: 'far' }).includes('少し待つ'),
      labels({ ends: 'far' }).includes('売れてから見る'),
    ]).toEqual([true, false]);
    expect([
      labels({ ends: 'near' }).includes('少し待つ'),
      labels({ ends: 'near' }).includes('売れてから見る'),
    ]).toEqual([false, true]);
    expect(labels({ ends: 'none' })).toEqual(expect.arrayContaining(['少し待つ', '売れてから見る']));
  });
  it('of an auction that is over begin with its sale', () =>
    expect(labels({ ends: 'over' }).slice(0, 2)).toEqual(['売れていた', '売れずに終わった']));
});
