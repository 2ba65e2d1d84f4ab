// How a rule looks for words: an expression, and what excuses it nearby. Lists of traces are data; this reads them.
// Every expression has to be bounded ({0,20}, never *), so that a text of 50,000 characters is read in one go.
import type { FoldedMessage } from './folded-message.ts';

export type Trace = {
  /** Words as they stand in the folded text: half width, small letters. */
  readonly say: RegExp;
  /** Excused where this stands in the same sentence, up to 24 characters before or after, or within. */
  readonly unless?: RegExp;
  /** Excused where the words before it, in the same sentence, end like this. */
  readonly notAfter?: RegExp;
  /** Not excused by 「…ません」 and the like; without it, what is denied is not said. */
  readonly evenDenied?: boolean;
  /** Reads 〇九〇 as 090. */
  readonly digits?: boolean;
};

/** Places in the folded text, from 0, without `to`. */
export type Span = { readonly from: number; readonly to: number };

const AROUND = 24;
const SENTENCE_END = /[。！!？?\n]/;

/** 「伺いません」「不要です」「お控えください」: but 「いただけませんか」 asks, and 「問題ありません」 allows. */
const DENIES =
  /(?<!構い|かまい|問題は?あり|問題は?ござい|支障あり|差し?支えあり|差し?支えござい|申し?訳あり|申し?訳ござい|すみ|済み|すい|間違いあり)ません(?!か|でしょうか|でし?たら|かね)|ないで(?!しょうか|すか)|ないよう|なくて(?:結構|大丈夫|も|構い|かまい|いい|よい|良い)|不要|禁止|お?断り|控え|遠慮|避け|必要(?:は|も)?(?:ない|なく|ござい|あり)|せずに|ことなく|なさらず|ておらず|できかね|致しかね|いたしかね|わけではな|訳ではな|(?:では|(?<!だけ)で|じゃ)なく(?!て)|できない(?:決まり|こと|仕組み|ルール|規約)|(?:決まり|ルール|規約)(?:上|で)/;

/** 「教えていただかないと送れません」 demands. */
const DEMANDS = /(?:ないと|なければ|なきゃ|ねば|ないことには)[^。\n]{0,12}ません/;

const sentenceAround = (text: string, { from, to }: Span): readonly [before: string, after: string] => {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  const start = before.split(SENTENCE_END).pop() ?? '';
  return [start, after.split(SENTENCE_END)[0] ?? ''];
};

const excused = (text: string, span: Span, { unless, notAfter, evenDenied }: Trace): boolean => {
  const [before, after] = sentenceAround(text, span);
  const said = text.slice(span.from, span.to);
  if (notAfter?.test(before) === true) return true;
  if (unless?.test(`${before}${said}${after}`) === true) return true;
  // The words themselves may hold the end of a denial: 「教えてください」 none, 「お聞きし」+「ません」 half of one.
  const rest = `${said.slice(-12)}${after}`;
  return evenDenied !== true && DENIES.test(rest) && !DEMANDS.test(rest);
};

/** Made once for each, because making one costs more than reading a message with it. */
const made = new WeakMap<RegExp, RegExp>();

function everywhere(say: RegExp): RegExp {
  const one = made.get(say) ?? new RegExp(say.source, `${say.flags}g`);
  made.set(say, one);
  one.lastIndex = 0;
  return one;
}

/** Each place at which one of the traces is found and not excused, in the order of the traces. */
export function tracesIn(message: FoldedMessage, traces: readonly Trace[]): readonly Span[] {
  const spans: Span[] = [];
  for (const trace of traces) {
    const text = trace.digits === true ? message.digits : message.text;
    const say = everywhere(trace.say);
    for (let found = say.exec(text); found !== null; found = say.exec(text)) {
      const span = { from: found.index, to: found.index + found[0].length };
      if (found[0] === '') say.lastIndex += 1;
      else if (!excused(message.text, span, trace)) spans.push(span);
    }
  }
  return spans;
}
