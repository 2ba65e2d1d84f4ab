// 事務局に聞く: of a buyer, of a trouble, or beforehand; what was asked, what was answered, and when somebody looks again.

import { describe, expect, it } from 'vitest';
import { good } from '../support/sidebar-answers.ts';
import { runSidebar } from '../support/sidebar-run.ts';
import { answered, asked, inquiriesReply, unasked, usualSettle } from '../support/sidebar-settle.ts';
import { letter, talked } from '../support/sidebar-talk.ts';

const ofTrouble = { kind: 'goOffice', incident: talked, contactId: null } as const;

function onOffice(go: typeof ofTrouble | { kind: 'goOffice'; incident: null; contactId: null } = ofTrouble) {
  const run = runSidebar().does(go);
  const reply = go.incident === null ? { ...inquiriesReply, incident: null } : inquiriesReply;
  run.gets(good(reply));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'office') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

describe('a question to a desk', () => {
  it('of a trouble is listed with the others of it', () => {
    const { run, shown } = onOffice();
    expect(run.sent()).toEqual([{ kind: 'inquiries', incidentId: 'T-012' }]);
    expect(shown().found?.inquiries).toHaveLength(4);
  });

  it('beforehand needs no trouble', () => {
    const { run, shown } = onOffice({ kind: 'goOffice', incident: null, contactId: null });
    expect(run.sent()).toEqual([{ kind: 'inquiries', incidentId: null }]);
    run.does({ kind: 'showOfficeFace', face: { kind: 'ask', contact: null } });
    run.does({ kind: 'askOffice', requestId: 'r-ask-1', marketplace: 'MERCARI', question: '匿名のままか' });
    expect(run.waiting().request).toMatchObject({ incidentId: null, contactId: null });
    run.gets(good({ ...usualSettle.askOffice, incident: null }));
    expect(shown().about).toBeNull();
    run.does({ kind: 'back' });
    expect(shown().face.kind).toBe('list');
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
  });

  it('of one buyer comes from the settlement and leads back to it', () => {
    const run = runSidebar()
      .does({ kind: 'goSettle', incident: talked, contactId: 'C-3' })
      .gets()
      .does({ kind: 'goOffice', incident: talked, contactId: 'C-3' });
    run.gets();
    expect(run.state().screen).toMatchObject({
      face: { kind: 'ask', contact: { id: 'C-3', marketplace: 'メルカリ', who: 'メルカリ ご購入者様' } },
    });
    run.does({ kind: 'askOffice', requestId: 'r-ask-1', marketplace: 'MERCARI', question: '' });
    expect(run.waiting().request).toEqual({
      kind: 'askOffice',
      requestId: 'r-ask-1',
      incidentId: 'T-012',
      contactId: 'C-3',
      marketplace: 'MERCARI',
      question: '',
    });
    run.gets();
    expect(run.state().screen).toMatchObject({ face: { kind: 'one', draftId: unasked.draft.id } });
    run.does({ kind: 'back' });
    expect(run.state().screen).toMatchObject({ kind: 'settle', contactId: 'C-3' });
  });

  it('whose text could not be made says what is missing', () => {
    const { run, shown } = onOffice();
    run.does({ kind: 'showOfficeFace', face: { kind: 'ask', contact: null } });
    run.does({ kind: 'askOffice', requestId: 'r-ask-1', marketplace: 'MERCARI', question: '' });
    run.gets(good({ ...usualSettle.askOffice, inquiry: null, lacks: ['事情'] }));
    expect(shown()).toMatchObject({ face: { kind: 'ask' }, lacks: ['事情'] });
  });

  it('that was asked is a text that was sent, in the words that were copied', () => {
    const { run } = onOffice();
    const draftId = unasked.draft.id;
    run.does({ kind: 'showOfficeFace', face: { kind: 'one', draftId } });
    run.does({ kind: 'recordAsked', requestId: 'r-asked-1', how: 'asItIs', text: '直した文' });
    expect(run.waiting().request).toEqual({
      kind: 'recordSent',
      requestId: 'r-asked-1',
      draftId,
      how: 'asItIs',
      text: '直した文',
    });
    const draft = letter(3, { id: draftId, state: 'SENT', recipient: '事務局' });
    run.gets(good({ kind: 'recordSent', incident: talked, draft, notes: [] }));
    expect(run.state().result.done).toEqual(['聞いたことを記録しました。']);
    // When somebody looks next stands in the list.
    expect(run.waiting().request).toEqual({ kind: 'inquiries', incidentId: 'T-012' });
  });

  it('has an answer that is kept, or is looked at another time', () => {
    const { run } = onOffice();
    run.does({ kind: 'showOfficeFace', face: { kind: 'one', draftId: asked.draft.id } });
    const again = { answer: '', keep: false, nextLook: '2026-11-25T10:00' };
    run.does({ kind: 'recordOfficeAnswer', requestId: 'r-look-1', ...again });
    expect(run.waiting().request).toMatchObject({ draftId: asked.draft.id, ...again });
    const inquiry = { ...asked, nextLook: '11/25 10:00' };
    run.gets(good({ kind: 'recordOfficeAnswer', incident: talked, inquiry, notes: [] }));
    expect(run.state().result.done).toEqual(['11/25 10:00 にまた見ます。']);
    run.gets();
    const kept = { answer: answered.answer, keep: true, nextLook: null };
    run.does({ kind: 'recordOfficeAnswer', requestId: 'r-answer-1', ...kept }).gets();
    expect(run.state().result.done).toEqual(['答えを記録しました。']);
    expect(run.waiting().request).toMatchObject({ kind: 'inquiries' });
  });
});
