// The linter beside sentences as they are typed at night: every one to be caught by the rule named beside it, none of the
// others touched. Both figures are printed, so that a change shows what it costs.
import { describe, expect, it } from 'vitest';
import { checkMessage, type MessageFinding } from '../../src/domain/check-message.ts';
import { MESSAGE_RULES } from '../../src/domain/message-rules.ts';
import { CAUGHT } from './message-corpus/caught.ts';
import { PASSED } from './message-corpus/passed.ts';

const toBuyer = (text: string): readonly MessageFinding[] =>
  checkMessage({ text, marketplace: 'MERCARI', purpose: undefined, recipient: '購入者' });

const said = (findings: readonly MessageFinding[]): string =>
  findings.map(({ rule, words }) => `${rule} ${words.join(' / ')}`).join('; ');

describe('the corpus of messages', () => {
  it('is caught, each sentence by its rule', () => {
    const missed = CAUGHT.filter(([rule, text]) => !toBuyer(text).some((finding) => finding.rule === rule));
    console.log(`caught ${CAUGHT.length - missed.length} of ${CAUGHT.length} sentences to catch`);
    expect(missed.map(([rule, text]) => `${rule} ${text}: ${said(toBuyer(text))}`)).toEqual([]);
    expect(CAUGHT.length).toBeGreaterThanOrEqual(150);
  });

  it('is passed, without a single finding', () => {
    const touched = PASSED.filter(([, text]) => toBuyer(text).length > 0);
    console.log(`passed ${PASSED.length - touched.length} of ${PASSED.length} sentences to pass`);
    expect(touched.map(([near, text]) => `${near} ${text}: ${said(toBuyer(text))}`)).toEqual([]);
    expect(PASSED.length).toBeGreaterThanOrEqual(150);
  });

  it('says each sentence once', () => {
    const texts = [...CAUGHT, ...PASSED].map(([, text]) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('has sentences to catch and near misses for every rule that looks for words', () => {
    const ruled = MESSAGE_RULES.filter(({ id }) => id !== 'M14' && id !== 'M15').map(({ id }) => id);
    for (const id of ruled) {
      expect(CAUGHT.filter(([rule]) => rule === id).length, `${id} caught`).toBeGreaterThanOrEqual(3);
      expect(PASSED.filter(([near]) => near === id).length, `${id} passed`).toBeGreaterThanOrEqual(2);
    }
  });
});
