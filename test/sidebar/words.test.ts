import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as inspectionTexts from '../../src/sidebar/inspection-words.ts';
import { reachWords, searchWords } from '../../src/sidebar/reach-words.ts';
import { restartWords } from '../../src/sidebar/restart-words.ts';
import { roomWords } from '../../src/sidebar/room-words.ts';
import { kindChoices, words } from '../../src/sidebar/words.ts';

const SOURCE = join(import.meta.dirname, '../../src/sidebar');

/** All texts of a tree of strings and functions; functions are called with samples. */
function textsOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree === 'function') return [String(tree(['タブ'], 2, 'A'))];
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(textsOf);
  return [];
}

describe('the words on screen', () => {
  it('never blame and never call a stop completed', () => {
    const texts = [words, searchWords, reachWords, roomWords, inspectionTexts, restartWords].flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => /エラー|失敗|完了/.test(text))).toEqual([]);
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

  it('stand in five files: no other source holds a Japanese text outside comments', () => {
    const places = ['words.ts', 'reach-words.ts', 'room-words.ts', 'inspection-words.ts', 'restart-words.ts'];
    const others = readdirSync(SOURCE).filter((name) => /\.tsx?$/.test(name) && !places.includes(name));
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
