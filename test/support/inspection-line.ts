// A line of an inspection with plain defaults; what is left follows from what was found unless it is given.
import type { ContactId, HoldId, IncidentId, InspectionId, TaskId } from '../../src/domain/ids.ts';
import { type Inspection, NOTHING_FOUND, seen } from '../../src/domain/inspection.ts';

export const inspectionOf = (facts: Partial<Inspection> = {}): Inspection => {
  const line: Inspection = {
    ...NOTHING_FOUND,
    id: 'K1-a-1' as InspectionId,
    incidentId: 'T-001' as IncidentId,
    holdId: 'H1-a' as HoldId,
    boxId: '' as TaskId,
    contactId: '' as ContactId,
    subject: 'STOCK',
    state: 'OPEN',
    round: 1,
    scope: 'ALL',
    deadline: null,
    key: '',
    product: '真鍮ピアス',
    lot: '',
    shelf: '',
    quantity: 1,
    left: 1,
    answer: null,
    conformity: 'UNDECIDED',
    disposition: null,
    defects: '',
    newText: '',
    textChangedAt: null,
    photo: '',
    note: '',
    lookAt: '',
    standard: '',
    leftOut: '',
    inspector: '',
    inspectedAt: null,
    releasedBefore: 0,
    endedBefore: 0,
    measured: '',
    takenIn: '',
    ...facts,
  };
  return { ...line, left: facts.left ?? line.quantity - seen(line) };
};
