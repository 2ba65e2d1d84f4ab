// Undo beside what people have filled in by hand: their cells are told and left, and what was carried out is not taken back.
import { describe, expect, it } from 'vitest';
import type { HandRow } from '../../src/app/hand-entry.ts';
import type { Change } from '../../src/app/plan.ts';
import { accepted } from '../../src/domain/result.ts';
import { worldOf } from '../support/small-world.ts';
import {
  cases,
  type Done,
  does,
  incidentId,
  record,
  setKind,
  stop,
  stopped,
  taskIn,
  undoing,
  undone,
} from '../support/undo-shop.ts';

describe('what people have filled in since', () => {
  const entry = (table: HandRow['table'], id: string, field: string, value: string | boolean): HandRow => ({
    table,
    id,
    entries: [{ field, header: field, locked: false, found: String(value), read: accepted(value) }],
  });
  const ofTask = (field: string, value: string | boolean) =>
    entry('tasks', taskIn(stopped.shop, 'listing'), field, value);

  it.each([
    ['done', true],
    ['outcome', '止めた'],
    ['reverseDone', true],
  ] as const)('%s was carried out: nothing is taken back', (field, value) =>
    expect(undoing(stopped, [ofTask(field, value)])(worldOf(stopped.shop))).toMatchObject({
      refusal: { code: 'notUndoable', reason: 'byHand' },
    }),
  );

  it('does not matter where it is about another trouble', () => {
    const second = does(stopped.shop, stop);
    expect(undone(second, [ofTask('done', true)]).reply.notes).toEqual([]);
    expect(undone(second, [ofTask('note', '電話した')]).reply.notes).toEqual([]);
  });

  it('a cell that is to change and bears an entry is told', () => {
    const { shop, command } = cases.recordDetails;
    const { reply, plan } = undone(does(shop, command), [
      entry('incidents', incidentId, 'what', '手で直した'),
    ]);
    expect(reply.notes).toEqual([
      '手で書きかえたところが1か所あるので、そこは元に戻さず、そのままにしました。「トラブル」のタブで確かめてください。',
    ]);
    // The record goes back all the same; the entry waits in its cell and is taken in on top of it.
    expect(plan.changes).toContainEqual(expect.objectContaining({ field: 'what', after: '' }) as Change);
  });

  it('a cell that says something else by now is told and left; one that says it already is not told', () => {
    const done = does(stopped.shop, setKind);
    const [first, ...others] = done.shop.records.contacts;
    if (first === undefined) throw new Error('no contact');
    const withFacts = (facts: object): Done => ({
      ...done,
      shop: {
        ...done.shop,
        records: { ...done.shop.records, contacts: [{ ...first, ...facts }, ...others] },
      },
    });
    const other = undone(withFacts({ urgencyReason: 'さわった', certainty: 'SUSPECTED' }));
    expect(other.reply.notes).toEqual([
      '手で書きかえたところが1か所あるので、そこは元に戻さず、そのままにしました。「連絡する相手」のタブで確かめてください。',
    ]);
    expect(other.all.contacts[0]).toMatchObject({ urgencyReason: 'さわった', certainty: 'SUSPECTED' });
  });

  it('a moment is the same within a second, as a sheet keeps it', () => {
    const done = does(stopped.shop, record(taskIn(stopped.shop, 'listing'), '止めた'));
    const tasks = done.shop.records.tasks.map((task) =>
      task.doneAt === null ? task : { ...task, doneAt: task.doneAt + 1 },
    );
    const shop = { ...done.shop, records: { ...done.shop.records, tasks } };
    expect(undone({ ...done, shop }).shop.records).toEqual(stopped.shop.records);
  });
});
