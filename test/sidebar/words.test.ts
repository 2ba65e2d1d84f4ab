import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as inspectionTexts from '../../src/sidebar/inspection-words.ts';
import * as outageTexts from '../../src/sidebar/outage-words.ts';
import { packingWords } from '../../src/sidebar/packing-words.ts';
import { reachWords, searchWords } from '../../src/sidebar/reach-words.ts';
import { restartWords } from '../../src/sidebar/restart-words.ts';
import { roomWords } from '../../src/sidebar/room-words.ts';
import { settleWords } from '../../src/sidebar/settle-words.ts';
import { talkWords } from '../../src/sidebar/talk-words.ts';
import * as templateTexts from '../../src/sidebar/template-words.ts';
import { kindChoices, words } from '../../src/sidebar/words.ts';

const SOURCE = join(import.meta.dirname, '../../src/sidebar');

/** What texts are made of, by turns: lists, numbers and words in each place. */
const samples: readonly (readonly unknown[])[] = [
  [['タブ'], 2, 'A'],
  ['A', 2, ['タブ']],
  ['A', ['タブ']],
  ['A', 'B', 'C'],
];

/** The text of a function that takes one of the samples. */
function madeBy(make: (...told: readonly unknown[]) => unknown): string {
  for (const told of samples) {
    try {
      return String(make(...told));
    } catch {
      // Another one may fit.
    }
  }
  throw new Error(`No sample fits ${make}`);
}

/** All texts of a tree of strings and functions; functions are called with samples. */
function textsOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree === 'function') return [madeBy(tree as Parameters<typeof madeBy>[0])];
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(textsOf);
  return [];
}

describe('the words on screen', () => {
  it('never blame and never call a stop completed', () => {
    const ofStops = [words, searchWords, reachWords, roomWords, inspectionTexts, restartWords];
    const ofPeople = [talkWords, settleWords, templateTexts, outageTexts, packingWords];
    const texts = [...ofStops, ...ofPeople].flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(300);
    // 取引が完了, and that a marketplace does it by itself, are the marketplaces' own words.
    const blaming = /エラー|失敗|(?<!取引が|自動で)完了/;
    expect(texts.filter((text) => blaming.test(text))).toEqual([]);
  });

  it('offer the five kinds in the order of their keys, 「まだ分からない」 last', () => {
    expect(kindChoices.map((choice) => choice.type)).toEqual([
      'WRONG_SHIPMENT',
      'DESCRIPTION_ERROR',
      'PARTIAL_DEFECT',
      'FATAL_DEFECT',
      'UNKNOWN',
    ]);
  });

  it('stand in files of their own: no other source holds a Japanese text outside comments', () => {
    const others = readdirSync(SOURCE).filter((name) => /\.tsx?$/.test(name) && !/words\.ts$/.test(name));
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
    const found = others.flatMap((name) =>
      readFileSync(join(SOURCE, name), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => japanese.test(line)),
    );
    expect(found).toEqual([]);
  });
});
