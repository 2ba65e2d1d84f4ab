// A value as a person types it beside a rule: 9, ９日, 24時間, はい, an address. What fits is told by the rule's unit.
import { webAddress } from '../web-address.ts';
import { foldText, spellingKey } from '../wide-text.ts';

const FIGURE = /^(?<figures>\d{1,3}(?:,\d{3})+|\d+)(?<rest>.*)$/;

/** The largest figure that is no slip of the pen, by how the unit begins. */
const MOST: readonly (readonly [unit: string, most: number])[] = [
  ['時間', 2000],
  ['時', 23],
  ['日', 400],
  ['円', 1_000_000],
  ['回', 1000],
  ['文字', 10_000],
];

const mostOf = (unit: string): readonly [string, number] | undefined =>
  MOST.find(([begins]) => unit.startsWith(begins));

function figureFrom(value: unknown, begins: string, most: number): number | undefined {
  const found = FIGURE.exec(foldText(String(value)));
  const rest = (found?.groups?.rest ?? '').trim();
  if (found === null || (rest !== '' && rest !== begins)) return undefined;
  const figure = Number((found.groups?.figures ?? '').replace(/,/g, ''));
  return figure <= most ? figure : undefined;
}

function choiceFrom(value: unknown, unit: string): string | undefined {
  const choices = unit.split('/');
  if (typeof value === 'boolean') return choices[value ? 0 : 1];
  const key = spellingKey(String(value));
  return choices.find((choice) => spellingKey(choice) === key);
}

/** undefined for what does not fit. Figures are whole and not negative; a tick means the first of two words. */
export function valueIn(value: unknown, unit: string): number | string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const limit = mostOf(unit);
  if (limit !== undefined) return typeof value === 'boolean' ? undefined : figureFrom(value, ...limit);
  if (unit.indexOf('/') >= 0) return choiceFrom(value, unit);
  if (unit === 'アドレス') return webAddress(String(value)) || undefined;
  return typeof value === 'boolean' ? undefined : String(value).trim();
}

/** What fits, in words: 数字(日), はい/いいえ, an address. */
export function wantedValue(unit: string): string {
  const base = unit.replace(/\(.*$/, '');
  if (mostOf(unit) !== undefined) return `数字(${base})`;
  if (unit === 'アドレス') return 'https://で始まるアドレス';
  return unit.indexOf('/') >= 0 ? unit : '文字';
}

/** Blank is no value of the seller's own. */
export const isBlankValue = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && foldText(value) === '');
