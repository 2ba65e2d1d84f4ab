// 新しい注文を減らす: one task to a marketplace, for as long as nothing can be shipped. It stops nothing and keeps nothing waiting.
import { type HoldId, type IncidentId, taskIdOf } from '../domain/ids.ts';
import { MARKETPLACE, type Marketplace } from '../domain/labels.ts';
import { SLOW_MANUAL } from '../domain/stop-playbook.ts';
import type { StopTask } from '../domain/stop-task.ts';
import { labelOf } from '../domain/vocabulary.ts';

/** Each marketplace once. */
export const slowTasks = (
  marketplaces: readonly Marketplace[],
  { operation, incidentId }: { readonly operation: number; readonly incidentId: IncidentId },
): readonly StopTask[] =>
  Array.from(new Set(marketplaces), (marketplace) => ({
    id: taskIdOf(operation, marketplace, 'slow'),
    incidentId,
    holdId: '' as HoldId,
    kind: 'slow' as const,
    done: false,
    outcome: null,
    deadline: null,
    bids: null,
    freed: false,
    ...SLOW_MANUAL,
    link: '',
    place: labelOf(MARKETPLACE, marketplace),
    key: '',
    product: '',
    shelf: '',
    note: '',
    doneAt: null,
    doneBy: '',
    takenIn: '',
    reverseDone: false,
    reversedAt: null,
  }));
