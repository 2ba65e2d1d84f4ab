// What a row says in the cells that a person has filled: statements that can be decided, and what has to be asked back.
import { textProblem } from '../domain/refused-text.ts';
import { refuse } from './decision.ts';
import type { HandEntry } from './hand-entry.ts';
import type { Step } from './hand-step.ts';
import type { FieldValue } from './plan.ts';
import { formulaEntry, TICKED, takenLabel, UNTICKED, unfitText, unreadEntry } from './take-in-wording.ts';
import type { World } from './world.ts';

export type Statement =
  | {
      readonly kind: 'said';
      /** The cell after which it is called. */
      readonly named: HandEntry;
      /** All cells that say it. */
      readonly entries: readonly HandEntry[];
      /** For 取り込み, such as 「済→止めた」. */
      readonly label: string;
      readonly decide: (world: World) => Step;
    }
  | { readonly kind: 'unclear'; readonly sentence: string };

/** By field. */
export type Entries = ReadonlyMap<string, HandEntry>;

export const unclear = (sentence: string): Statement => ({ kind: 'unclear', sentence });

export const unread = ({ header, found }: HandEntry, wanted: string): Statement =>
  unclear(unreadEntry(header, found, wanted));

const shown = ({ found, read }: HandEntry): string => {
  if (!read.ok || typeof read.value !== 'boolean') return found;
  return read.value ? TICKED : UNTICKED;
};

/** A statement of one cell; none where it was not touched. */
export function cellStatement(
  entry: HandEntry | undefined,
  decide: (value: FieldValue) => (world: World) => Step,
): readonly Statement[] {
  if (entry === undefined) return [];
  if (!entry.read.ok) return [unread(entry, entry.read.problem)];
  return [
    {
      kind: 'said',
      named: entry,
      entries: [entry],
      label: takenLabel(entry.header, shown(entry)),
      decide: decide(entry.read.value),
    },
  ];
}

/** A cell that only Tomeru writes: what stands there is put back, whatever it says. */
export const lockedStatement = (entry: HandEntry): Statement => ({
  kind: 'said',
  named: entry,
  entries: [entry],
  label: takenLabel(entry.header, shown(entry)),
  decide: () => refuse({ code: 'notByHand' }),
});

/** What a sheet shows where a text that begins with = or + was taken for a formula. */
const FORMULA_FAULT = /^#(?:ERROR!|NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** `longest` in characters: what Tomeru keeps of it has to fit into a cell beside the other fields. */
export function textStatement(
  entry: HandEntry | undefined,
  longest: number,
  decide: (text: string) => (world: World) => Step,
): readonly Statement[] {
  if (entry === undefined) return [];
  if (FORMULA_FAULT.test(entry.found)) return [unclear(formulaEntry(entry.header, entry.found))];
  const problem = entry.found.length > longest ? 'tooLong' : textProblem(entry.found);
  if (problem !== null) return [unclear(unfitText(entry.header, problem, longest))];
  return cellStatement(entry, (value) => decide(String(value ?? '').trim()));
}
