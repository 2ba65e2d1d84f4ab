// Talking to the buyers of a whole shop, measured: hundreds of letters made at once, sent, answered, looked for. Knows neither Node nor a
// runner, as the stop's measure does.
import type { DraftLine } from '../../src/app/protocol.ts';
import { benchShop, rowsTogether, TAB } from './bench-shop.ts';
import type { Step } from './measure-inspection.ts';
import { ask, type Bench, setUpBench } from './measure-stop.ts';

export type Talked = {
  /** Goods on the tab. */
  readonly rows: number;
  /** Letters made at once. */
  readonly letters: number;
  readonly steps: readonly Step[];
};

/** A shop with about so many buyers: of a hundred rows forty-five are sold. */
export const rowsForLetters = (letters: number): number => Math.ceil(letters / 0.45);

const YEAR = { axes: ['bought'], bought: { from: '2026-01-01', to: '2026-12-31' } };

/** Every command and query about letters and answers on a shop of so many rows, each with what it cost. */
export async function measureTalk({ createHost, addon }: Bench, rows: number): Promise<Talked> {
  const host = createHost({ addon, workbook: benchShop(rows) });
  try {
    setUpBench(host);
    let used = 0;
    const steps: Step[] = [];
    const run = (kind: string, more: Readonly<Record<string, unknown>> = {}) => {
      used += 1;
      return ask(host, { kind, requestId: `bench-${String(used).padStart(4, '0')}`, ...more });
    };
    const measured = (name: string, kind: string, more: Readonly<Record<string, unknown>> = {}) => {
      const { value, cost } = run(kind, more);
      steps.push({ name, cost });
      return value;
    };
    host.hand.select(TAB, rowsTogether(1));
    const { preview } = run('previewStop', { type: 'WRONG_SHIPMENT', reach: YEAR }).value;
    const stop = { type: 'WRONG_SHIPMENT', rows: preview.start, reach: YEAR, reached: preview.rows };
    const incidentId: string = run('stop', stop).value.incident.id;
    run('foundMyself', { incidentId });
    measured('prepareLetters', 'prepareLetters', { incidentId });
    measured('setType', 'setType', { incidentId, type: 'DESCRIPTION_ERROR', subKind: null });
    const told = { incidentId, what: '18金', right: '真鍮に金メッキ' };
    const letters: number = measured('recordDetails, all letters', 'recordDetails', told).incident.talk.ready;
    measured('letters', 'letters', { incidentId });
    const cards: readonly { readonly draft: DraftLine }[] = run('letters', { incidentId }).value.cards;
    const drafts = cards.map(({ draft }) => draft);
    const [first, second] = drafts;
    const draftId = first?.id ?? '';
    const contactId = first?.contactId ?? '';
    measured('checkLetter', 'checkLetter', { draftId, text: '申し訳ございません。' });
    measured('editLetter', 'editLetter', { draftId, text: '申し訳ございません。' });
    measured('reviewLetter', 'reviewLetter', { draftId, overrule: true });
    measured('setLetterAside', 'setLetterAside', { draftId: second?.id, how: 'later' });
    measured('recordSent', 'recordSent', { draftId, how: 'asItIs' });
    measured('threads', 'threads', { incidentId });
    measured('thread', 'thread', { contactId });
    measured('recordAnswer まだ', 'recordAnswer', { contactId, answer: 'まだ' });
    measured('recordAnswer 問題あり', 'recordAnswer', { contactId, answer: '問題あり' });
    measured('makeLetter', 'makeLetter', { contactId, letter: 'thanks' });
    measured('recordTimes', 'recordTimes', { contactId, deliveredOn: '2026-11-18' });
    run('recordAnswer', { contactId, answer: 'まだ' });
    host.wait('P3DT1H');
    measured('followUp', 'followUp', { contactId, what: 'remind' });
    measured('open', 'open');
    measured('incident', 'incident', { incidentId });
    measured('contacts', 'contacts', { incidentId });
    return { rows, letters, steps };
  } finally {
    host.dispose();
  }
}

/** No command about letters may cost more, whatever their number; a query writes nothing. Time in virtual milliseconds. */
export const TALK_LIMITS = { reads: 34, writes: 26, flushes: 3, virtualMs: 120_000 } as const;

/** A sentence for each broken limit. */
export const brokenTalk = ({ steps, letters }: Talked): readonly string[] =>
  steps.flatMap(({ name, cost }) => {
    const { reads, writes, flushes, virtualMs } = TALK_LIMITS;
    const over = (what: string, found: number, limit: number): readonly string[] =>
      found > limit ? [`${name} of ${letters} letters, ${what}: ${found} instead of at most ${limit}`] : [];
    return [
      ...over('reads', cost.calls.read, reads),
      ...over('writes', cost.calls.write, writes),
      ...over('flushes', cost.flushes, flushes),
      ...over('virtual ms', cost.virtualMs, virtualMs),
    ];
  });
