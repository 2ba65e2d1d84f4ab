// What a person says of stop tasks, and of their way back.
import fc from 'fast-check';
import type { RequestOf } from '../../../src/app/protocol.ts';
import { type Asked, type Deed, nth, recordAt, type Scene } from '../deed.ts';
import { putBack, saidOfTask } from '../moves.ts';
import { isStopped } from '../shape.ts';
import { STOPS } from './stop.ts';

export const OUTCOMES = [
  '止めた',
  '直した',
  '売れていた',
  'もともと止まっていた',
  '止められない',
  '少し待つ',
  '売れてから見る',
  '追記した',
] as const;

function recordTask(scene: Scene, [at, word = 0]: readonly number[]): Asked | null {
  const found = recordAt(
    scene,
    'tasks',
    at,
    (_, id) => scene.shape.incidents[scene.shape.tasks[id]?.incident ?? '']?.ended === false || at === 7,
  );
  if (found === undefined) return null;
  const [taskId] = found;
  // The first words come up more often: most listings are simply stopped.
  const outcome: RequestOf<'recordTask'>['outcome'] =
    word < 5 ? '止めた' : (nth([null, ...OUTCOMES], word) ?? null);
  return {
    request: { kind: 'recordTask', requestId: scene.requestId, taskId, outcome },
    told: `recordTask ${taskId} ${outcome}`,
    move: () =>
      scene.shape.tasks[taskId]?.gone === true ? 'refused' : saidOfTask(scene.shape, taskId, outcome ?? ''),
  };
}

function recordReverse(scene: Scene, [at = 0, done = 0]: readonly number[]): Asked | null {
  const { shape } = scene;
  const found = recordAt(scene, 'tasks', at, (_, id) => {
    const task = shape.tasks[id];
    return at % 5 === 4 || (task !== undefined && (isStopped(task) || task.putBack));
  });
  if (found === undefined) return null;
  const [taskId] = found;
  const isDone = done % 4 !== 3;
  return {
    request: { kind: 'recordReverse', requestId: scene.requestId, taskId, done: isDone },
    told: `recordReverse ${taskId} ${isDone}`,
    move: () => putBack(shape, taskId, isDone, scene.now),
  };
}

const numbers = fc.array(fc.nat({ max: 17 }), { minLength: 2, maxLength: 2 });

export const TASKS: readonly Deed[] = [
  { kind: 'request', name: 'recordTask', weight: 11, args: numbers, ask: recordTask, needs: STOPS },
  { kind: 'request', name: 'recordReverse', weight: 5, args: numbers, ask: recordReverse, needs: STOPS },
];
