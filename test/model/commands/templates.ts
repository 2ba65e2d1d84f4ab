// 定型文 and 参照データ put into the seller's own words, or back to the standard: whatever is done there, nothing that is stopped, to
// be sent or sent already changes.
import fc from 'fast-check';
import type { FileCell } from '../../../src/workbench/workbook-file.ts';
import { columnLetters, tabOf } from '../../support/workbook-cells.ts';
import { type Deed, nth, type Scene } from '../deed.ts';
import { moved } from '../moves.ts';

const LETTERS = ['first-reply', 'defect-delivered', 'thanks'];
const RULES = ['auto-complete.MERCARI', 'message-days.RAKUMA', 'service-anonymous.YUYU'];
const TEXTS = ['{{宛名}}へ。{{次の連絡}}までにご連絡します。', '={{商品}}のこと'];
const VALUES = ['10', '7日', 'いいえ', ''];

const twice = fc.tuple(fc.nat(50), fc.nat(50));

/** A word or a slip in a row that is still there; 参照データ may have been sorted or shortened by hand. */
function written(scene: Scene, tab: string, id: string, header: string, cell: FileCell): string | null {
  const [heads = [], ...below] = tabOf(scene.book.dump, tab).cells;
  const row = below.findIndex((line) => line.includes(id)) + 2;
  if (row < 2) return null;
  scene.hand.edit(tab, `${columnLetters(heads.indexOf(header) + 1)}${row}`, [[cell]]);
  return `${tab} ${id}: ${header} becomes ${JSON.stringify(cell)}`;
}

export const TEMPLATES_AND_RULES: readonly Deed[] = [
  {
    kind: 'request',
    name: 'editTemplate',
    weight: 2,
    args: twice,
    ask: ({ shape, requestId }, [at, way = 0]) => {
      const templateId = nth(LETTERS, at) ?? '';
      const text = nth(TEXTS, way);
      return {
        request: {
          kind: 'editTemplate',
          requestId,
          templateId,
          ...(way % 3 === 2 ? { standard: true } : { full: text, used: way % 2 === 0 }),
        },
        told: `editTemplate ${templateId}`,
        move: () => moved(shape),
      };
    },
  },
  {
    kind: 'request',
    name: 'editRule',
    weight: 2,
    args: twice,
    ask: ({ shape, requestId }, [at, way = 0]) => {
      const [rule, value] = [at ?? 0, nth(VALUES, way) ?? ''];
      const ruleId = (value === 'いいえ' ? RULES[2] : RULES[rule % 2]) ?? '';
      return {
        request: {
          kind: 'editRule',
          requestId,
          ruleId,
          ...(way % 5 === 4 ? { standard: true } : { value }),
        },
        told: `editRule ${ruleId}`,
        move: () => moved(shape),
      };
    },
  },
  {
    kind: 'hand',
    name: 'a letter or a rule by hand',
    weight: 2,
    args: twice,
    act: (scene, [at, way = 0]) =>
      way % 2 === 0
        ? written(scene, '定型文', nth(LETTERS, at) ?? '', '本文', way % 4 === 0 ? '{{名まえ}}へ' : null)
        : written(scene, '参照データ', nth(RULES, at) ?? '', '値', nth(VALUES, way) ?? null),
  },
];
