// A door that remembers: one trouble whose tasks and reply change as the seller records them, as the real one would.
// For the tests of S4 and of the reply, where each answer depends on what was said before.

import type { DraftLine, IncidentLine, Reply, Request, RequestOf, TaskLine } from '../../src/app/protocol.ts';
import { draft, emptyDesk, good, room, usual } from './sidebar-answers.ts';
import { incident } from './sidebar-incident.ts';

const stillOpen: readonly string[] = ['止められない', '少し待つ', '売れてから見る'];

const maySell = (task: TaskLine): boolean => task.kind === 'listing' || task.kind === 'relist';
const isWaiting = (task: TaskLine): boolean =>
  maySell(task) && !task.done && (task.outcome === '少し待つ' || task.outcome === '売れてから見る');

/** Answers for the whole way of one trouble. `tasks` in the order of the tab, `type` as on the wire. */
export function nightDoor(
  tasks: readonly TaskLine[],
  options: {
    readonly type?: string;
    readonly draft?: DraftLine;
    readonly pageSize?: number;
    /** 正しくは, as written down before. */
    readonly right?: string;
  } = {},
): (request: Request) => Reply {
  let now = [...tasks];
  let reply = options.draft ?? null;
  const { pageSize = 200 } = options;

  function line(): IncidentLine {
    const open = now.filter((task) => !task.done);
    const counted = now.filter((task) => task.kind !== 'supplier');
    const urgent = counted.filter((task) => !task.done);
    const isSent = reply?.state === 'SENT';
    return {
      ...incident,
      type: options.type ?? incident.type,
      tasksDone: counted.length - urgent.length,
      tasksAll: counted.length,
      listingsOpen: open.filter((task) => maySell(task) && !isWaiting(task)).length,
      boxesOpen: open.filter((task) => task.kind === 'box').length,
      outsourcersOpen: open.filter((task) => task.kind === 'outsourcer').length,
      suppliersOpen: open.filter((task) => task.kind === 'supplier').length,
      waiting: open.filter(isWaiting).length,
      waitingAt: open.some(isWaiting) ? '11/22 23:28' : '',
      waitingIso: open.some(isWaiting) ? '2026-11-22T14:28:00.000Z' : '',
      minutes: urgent.length === 0 ? 17 : null,
      firstReply: reply === null ? 'none' : isSent ? 'sent' : 'draft',
      promise: isSent ? '11/23 20:00' : '',
      promiseAt: isSent ? '2026-11-23T11:00:00.000Z' : '',
      next: open.length > 0 ? 'まだ売れてしまう出品を止める' : isSent ? '次の判断を待つ' : '最初の返事を送る',
    };
  }

  function record({ taskId, outcome }: RequestOf<'recordTask'>): Reply {
    const before = now.find((task) => task.id === taskId);
    if (before === undefined) throw new Error(`No task ${taskId}`);
    const hasLeft = before.kind === 'box' && outcome === '止められない';
    const done = outcome !== null && (hasLeft || !stillOpen.includes(outcome));
    const task = { ...before, outcome: outcome ?? '', done };
    const box: TaskLine = {
      ...before,
      id: `${taskId}-box`,
      kind: 'box',
      link: '',
      action: 'この箱を出さない',
    };
    const added = outcome === '売れていた' ? [box] : [];
    now = [...now.map((one) => (one.id === taskId ? task : one)), ...added];
    const notes = added.length > 0 ? ['「この箱を出さない」を作業に足しました。'] : [];
    return good({ kind: 'recordTask', incident: line(), task, added, notes });
  }

  function recordSent({ how }: RequestOf<'recordSent'>): Reply {
    const back = how === 'takenBack';
    const state = back ? { state: 'DRAFT', stateLabel: '下書き' } : { state: 'SENT', stateLabel: '送信済' };
    reply = { ...(reply ?? draft), ...state };
    return good({ kind: 'recordSent', incident: line(), draft: reply, notes: [] });
  }

  return (request) => {
    switch (request.kind) {
      case 'recordTask':
        return record(request);
      case 'recordSent':
        return recordSent(request);
      case 'nameTransaction':
        reply = draft;
        return good({ kind: 'nameTransaction', incidentId: incident.id, draft, notes: [] });
      case 'incident': {
        const inOrder = [...now.filter((task) => !task.done), ...now.filter((task) => task.done)];
        const from = request.cursor ?? 0;
        const end = from + pageSize;
        const part = {
          tasks: inOrder.slice(from, end),
          tasksOpen: now.filter((task) => !task.done).length,
          cursor: end < inOrder.length ? end : null,
          drafts: reply === null ? [] : [reply],
        };
        const details = { ...room.details, right: options.right ?? '' };
        return good({ kind: 'incident', room: { ...room, ...part, details, incident: line() } });
      }
      case 'stop':
        return good({ ...usual.stop, incident: line() });
      case 'open': {
        const nextPromise = line().promise;
        return good({
          kind: 'open',
          desk: { ...emptyDesk, at: '11/22 23:58', nextPromise, incidents: [line()] },
        });
      }
      default:
        return good(usual[request.kind]);
    }
  };
}
