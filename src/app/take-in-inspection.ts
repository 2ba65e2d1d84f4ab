// 検品, the tab that can be filled on a phone: how many are good, to be put right, to be described anew, bad; or one answer for
// all that is left; 処置, 不具合, 新しい説明・値段, 写真, メモ, 見た人.
import { type Buckets, type Inspection, isInspecting, seen } from '../domain/inspection.ts';
import type { Disposition, InspectionAnswer } from '../domain/labels.ts';
import { refuse } from './decision.ts';
import type { HandEntry } from './hand-entry.ts';
import { type Entries, type Statement, textStatement, unclear, unread } from './hand-statement.ts';
import { type Step, stepOf, written } from './hand-step.ts';
import { inspectionsOf } from './inspection-records.ts';
import { wordsOfTakeIn } from './inspection-wording.ts';
import { changesTo, type FieldValue } from './plan.ts';
import { openLineOf, recordInspection } from './record-inspection.ts';
import { takenLabel } from './take-in-wording.ts';
import type { World } from './world.ts';

const LONGEST = 2000;
const LONGEST_NAME = 100;

const COUNTS = ['passed', 'rework', 'reworded', 'failed'] as const;

const nowOf = (world: World, line: Inspection): Inspection =>
  inspectionsOf(world).find((one) => one.id === line.id) ?? line;

const isFound = (found: Buckets, quantity: number): boolean =>
  COUNTS.every((name) => Number.isInteger(found[name]) && found[name] >= 0) && seen(found) <= quantity;

type Judgement = Pick<Parameters<typeof recordInspection>[1], 'found' | 'answer' | 'pieces'>;

function decideJudgement(
  world: World,
  line: Inspection,
  judgement: Judgement,
  disposition: Disposition | null | undefined,
): Step {
  const now = nowOf(world, line);
  // Nobody knows who has typed it: whoever is named on the line already stands for it.
  const who = now.inspector === '' ? world.who : now.inspector;
  return stepOf(
    recordInspection(
      { ...world, who },
      {
        kind: 'recordInspection',
        requestId: '',
        inspectionId: line.id,
        ...judgement,
        ...(judgement.answer === undefined ? {} : { pieces: Math.max(1, now.left) }),
        ...(disposition === undefined ? {} : { disposition }),
      },
    ),
  );
}

/** The four counts and the answer are one statement: half of it would be another one. */
function judgementStatement(line: Inspection, entries: Entries): readonly Statement[] {
  const counts = COUNTS.map((name) => entries.get(name)).filter((one): one is HandEntry => one !== undefined);
  const answer = entries.get('answer');
  const disposition = entries.get('disposition');
  const cells = [...counts, ...[answer, disposition].filter((one): one is HandEntry => one !== undefined)];
  const [named] = cells;
  if (named === undefined) return [];
  for (const entry of cells) if (!entry.read.ok) return [unread(entry, entry.read.problem)];
  const readOf = (entry: HandEntry | undefined): FieldValue =>
    entry?.read.ok === true ? entry.read.value : null;
  const chosen = disposition === undefined ? undefined : (readOf(disposition) as Disposition | null);
  const found: Buckets = {
    passed: Number(readOf(entries.get('passed')) ?? line.passed),
    rework: Number(readOf(entries.get('rework')) ?? line.rework),
    reworded: Number(readOf(entries.get('reworded')) ?? line.reworded),
    failed: Number(readOf(entries.get('failed')) ?? line.failed),
  };
  // What is finished is put back with that sentence, whatever was typed over it.
  if (isInspecting(line) && counts.length > 0 && !isFound(found, line.quantity))
    return [unclear(wordsOfTakeIn.counts)];
  const word = readOf(answer) as InspectionAnswer | null;
  const judgement: Judgement = counts.length > 0 ? { found } : word === null ? {} : { answer: word };
  return [
    {
      kind: 'said',
      named,
      entries: cells,
      label: takenLabel(named.header, named.found),
      decide: (world) => decideJudgement(world, line, judgement, chosen),
    },
  ];
}

/** A line that is finished says what it says. */
function noted(
  line: Inspection,
  field: 'defects' | 'newText' | 'photo' | 'note',
  text: string,
): (world: World) => Step {
  return (world) => {
    const open = openLineOf(world, line.id);
    if (open.kind === 'refused') return open;
    return written(changesTo('inspections', [open.reply.line], () => ({ [field]: text })));
  };
}

/** Who has looked: written beside the result, before it is finished or with it. */
const inspectorStep =
  (line: Inspection, inspector: string) =>
  (world: World): Step => {
    const now = nowOf(world, line);
    const isOver = now.state === 'FINISHED' && now.inspectedAt !== world.now;
    return isOver
      ? refuse({ code: 'inspectionFinished' })
      : written(changesTo('inspections', [now], () => ({ inspector })));
  };

export const inspectionStatements = (line: Inspection, entries: Entries): readonly Statement[] => [
  ...textStatement(entries.get('defects'), LONGEST, (text) => noted(line, 'defects', text)),
  ...textStatement(entries.get('newText'), LONGEST, (text) => noted(line, 'newText', text)),
  ...textStatement(entries.get('photo'), LONGEST, (text) => noted(line, 'photo', text)),
  ...textStatement(entries.get('note'), LONGEST, (text) => noted(line, 'note', text)),
  ...judgementStatement(line, entries),
  ...textStatement(entries.get('inspector'), LONGEST_NAME, (name) => inspectorStep(line, name)),
];
