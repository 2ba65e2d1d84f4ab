// The blue button of the room: the one thing that is lost first, in the order of the door's own 次にやること.

import { describe, expect, it } from 'vitest';
import type { IncidentLine } from '../../src/app/protocol.ts';
import { nextMove } from '../../src/sidebar/next-move.ts';
import { draft } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';

const quiet: IncidentLine = { ...incident, listingsOpen: 0, boxesOpen: 0, firstReply: 'sent' };

/** Label and target for a trouble of which everything is true at once, less what was dealt with already. */
function moves(more: Partial<IncidentLine>, hasDraft = true): string {
  const move = nextMove({ ...quiet, ...more }, hasDraft ? draft : undefined);
  if (move === null) return 'none';
  return `${move.label} ${move.go.kind === 'goIncident' ? move.go.to : move.go.kind}`;
}

describe('the next move', () => {
  it.each([
    ['what sells', { listingsOpen: 1 }, '出品を止める stopList'],
    ['what waited and is due', { waitingDue: 1 }, '待っている出品を見る stopList'],
    ['an outsourcer', { outsourcersOpen: 1 }, '外注先に連絡する stopList'],
    ['a box', { boxesOpen: 1 }, '分けておく箱を見る stopList'],
  ])('is first to stop: %s', (_what, open, said) => {
    const rest = { firstReply: 'draft', reverseOpen: 2, suppliersOpen: 1, status: 'RESPONDING' } as const;
    expect(moves({ ...rest, ...open })).toBe(said);
  });

  it('is then the reply, even while listings wait for their time', () => {
    const rest = { waiting: 2, reverseOpen: 2, suppliersOpen: 1, status: 'RESPONDING' };
    expect(moves({ ...rest, firstReply: 'draft' })).toBe('最初の返事を開く showDraft');
    // Before the room is read there is no text to open, and the question stands on the room itself.
    expect(moves({ ...rest, firstReply: 'draft' }, false)).toBe('none');
    expect(moves({ ...rest, firstReply: 'none' })).toBe('none');
  });

  it('is then the buyers, what goes back, the suppliers, and at last nothing', () => {
    expect(moves({ status: 'RESPONDING', reverseOpen: 2, suppliersOpen: 1 })).toBe(
      '連絡する相手を見る contacts',
    );
    expect(moves({ reverseOpen: 2, suppliersOpen: 1 })).toBe('元に戻すことを見る reverse');
    expect(moves({ suppliersOpen: 1 })).toBe('仕入先に連絡する stopList');
    expect(moves({ waiting: 2 })).toBe('none');
  });

  it('has the boxes to be inspected before the buyers, and the rest of the inspection behind them', () => {
    const at = (more: Partial<IncidentLine['inspection']>) => ({
      inspection: { ...incident.inspection, lines: 8, ...more },
    });
    const responding = { status: 'RESPONDING' } as const;
    expect(moves({ ...responding, ...at({ open: 5, boxes: 2 }) })).toBe('未発送の箱を検品する inspection');
    expect(moves({ ...responding, ...at({ open: 5, ready: 3 }) })).toBe('連絡する相手を見る contacts');
    expect(moves({ reverseOpen: 2, ...at({ open: 5, ready: 3 }) })).toBe('検品を続ける inspection');
    expect(moves({ reverseOpen: 2, ...at({ ready: 3, rework: 1 }) })).toBe('売るのを再開する restart');
    expect(moves({ reverseOpen: 2, ...at({ rework: 1 }) })).toBe('元に戻すことを見る reverse');
    expect(moves(at({ rework: 1, toEnd: 1 }))).toBe('手直しした分を見る inspection');
    expect(moves(at({ toEnd: 1 }))).toBe('返す・廃棄を決める restart');
    expect(moves(at({}))).toBe('none');
  });

  it('is at last to begin the inspection, where the door says that it is due', () => {
    const inspection = { ...incident.inspection, toBegin: true };
    expect(moves({ inspection })).toBe('検品を始める startInspection');
    expect(moves({ inspection, suppliersOpen: 1 })).toBe('仕入先に連絡する stopList');
    expect(moves({})).toBe('none');
  });

  it('of an ended trouble is only what goes back', () => {
    expect(moves({ status: 'CANCELLED', listingsOpen: 3, reverseOpen: 7 })).toBe(
      '元に戻すことを見る reverse',
    );
    expect(moves({ status: 'CANCELLED', listingsOpen: 3 })).toBe('none');
  });
});
