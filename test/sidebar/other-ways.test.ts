// 別の便, 届くまで見守る, the list of an outage and 備え: what is pressed, what is sent, and where it leads.

import { describe, expect, it } from 'vitest';
import type { IncidentLine } from '../../src/app/protocol.ts';
import { CONSENT, type Consent, consentOf, mayFollow } from '../../src/domain/shipping/consent.ts';
import { labelsOf } from '../../src/domain/vocabulary.ts';
import { outageFacts, outageReportText } from '../../src/sidebar/outage-report-text.ts';
import { consentButton, consentsAfter } from '../../src/sidebar/packing-words.ts';
import { good, refuse, undoable } from '../support/sidebar-answers.ts';
import { outageReply } from '../support/sidebar-outage.ts';
import {
  box,
  cancelReply,
  lasting,
  leftBoxes,
  offeredBoxes,
  readinessReply,
  recovered,
  reportReply,
  usualPacking,
  waysReply,
} from '../support/sidebar-packing.ts';
import { runSidebar } from '../support/sidebar-run.ts';

const [market] = waysReply.marketplaces;
const [service] = market?.services ?? [];
const chosen = { marketplace: 'MERCARI' as const, service: service?.service ?? '' };

function onWays() {
  const run = runSidebar().does({ kind: 'goOtherWays', incident: lasting });
  run.gets(good(waysReply));
  run.gets(good({ ...outageReply, incident: lasting, list: [...offeredBoxes, ...leftBoxes] }));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'otherWays') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

function onTheWay(incident: IncidentLine = recovered) {
  const run = runSidebar().does({ kind: 'goOnTheWay', incident });
  run.gets(good({ ...outageReply, incident, list: [box(9), ...leftBoxes] }));
  const shown = () => {
    const { screen } = run.state();
    if (screen.kind !== 'onTheWay') throw new Error(`The screen is ${screen.kind}.`);
    return screen;
  };
  return { run, shown };
}

describe('another service', () => {
  it('is asked for, and then the buyers', () => {
    const { run, shown } = onWays();
    expect(run.sent()).toEqual([
      { kind: 'otherWays', incidentId: lasting.id },
      { kind: 'outage', incidentId: lasting.id },
    ]);
    expect(shown().parcels?.list).toHaveLength(offeredBoxes.length);
  });

  it('is only pressed at first', () => {
    const { run, shown } = onWays();
    run.does({ kind: 'offerChosen', requestId: 'r-offer-0' });
    run.does({ kind: 'chooseService', chosen });
    expect(run.sent()).toHaveLength(2);
    expect(shown().chosen).toEqual(chosen);
  });

  it('is offered to all that it may be offered to but those unticked, and leads to the texts', () => {
    const { run } = onWays();
    const [first, second, third] = market?.contacts ?? [];
    run.does({ kind: 'chooseService', chosen });
    run.does({ kind: 'leaveBuyer', contactId: second ?? '', left: true });
    run.does({ kind: 'offerChosen', requestId: 'r-offer-1' });
    expect(run.waiting().request).toMatchObject({
      kind: 'offerService',
      service: chosen.service,
      contacts: [first, third],
    });
    run.gets();
    expect(run.screen()).toBe('letters');
  });

  it('is not offered to nobody', () => {
    const { run } = onWays();
    run.does({ kind: 'chooseService', chosen });
    for (const contactId of market?.contacts ?? []) run.does({ kind: 'leaveBuyer', contactId, left: true });
    run.does({ kind: 'offerChosen', requestId: 'r-offer-2' });
    expect(run.sent()).toHaveLength(2);
  });

  it('chosen anew forgets who was unticked', () => {
    const { run, shown } = onWays();
    run.does({ kind: 'chooseService', chosen });
    run.does({ kind: 'leaveBuyer', contactId: market?.contacts[0] ?? '', left: true });
    run.does({ kind: 'chooseService', chosen: { ...chosen, service: 'ほか' } });
    expect(shown().left).toEqual([]);
  });

  it('that fits nobody any more says so', () => {
    const { run } = onWays();
    run.does({ kind: 'chooseService', chosen });
    run.does({ kind: 'offerChosen', requestId: 'r-offer-3' });
    run.gets(refuse({ code: 'serviceUnfit', service: chosen.service }, '提案できる荷物がありません。'));
    expect(run.state().trouble?.say).toBe('提案できる荷物がありません。');
    expect(run.screen()).toBe('otherWays');
  });
});

describe('what a buyer says to it', () => {
  it('is recorded, and both lists are read anew', () => {
    const { run } = onWays();
    const contactId = offeredBoxes[3]?.contact.id ?? '';
    run.does({ kind: 'recordConsent', requestId: 'r-consent', contactId, consent: '断られた' });
    run.gets(good({ ...usualPacking.recordConsent, consent: '断られた', drafts: 0 }));
    expect(run.state().result.done).toEqual(['「断られた」と書きとめました。']);
    run.gets(good(waysReply));
    expect(run.waiting().request).toMatchObject({ kind: 'outage' });
    run.gets(good({ ...outageReply, incident: lasting, list: [] }));
    expect(run.state().result.done).toEqual(['「断られた」と書きとめました。']);
  });

  it('may be taken back where it was pressed', () => {
    const { run } = onWays();
    const contactId = offeredBoxes[3]?.contact.id ?? '';
    run.does({ kind: 'recordConsent', requestId: 'r-consent', contactId, consent: 'よい' });
    run.gets(undoable(usualPacking.recordConsent)).gets(good(waysReply)).gets();
    run.does({ kind: 'undo', requestId: 'r-undo-1' });
    run.gets(good({ kind: 'undo', of: 'recordConsent', operation: 12, incident: lasting, notes: [] }));
    expect(run.screen()).toBe('otherWays');
  });

  it('has buttons for every word that may follow, and for no other', () => {
    const all: readonly Consent[] = ['', ...labelsOf(CONSENT).flatMap((word) => consentOf(word) ?? [])];
    for (const from of all) {
      const offered = [...consentsAfter(from)].sort();
      expect(offered, from).toEqual(all.filter((to) => mayFollow(from, to)).sort());
      const labels = offered.map((to) => consentButton(from, to));
      expect(new Set(labels).size, from).toBe(labels.length);
    }
  });
});

describe('続けるか、やめるか', () => {
  it('is asked from 別の便 and leads to the texts', () => {
    const { run } = onWays();
    run.does({ kind: 'askWaitOrCancel', requestId: 'r-ask-1-x' });
    expect(run.waiting().request).toEqual({
      kind: 'prepareProgress',
      requestId: 'r-ask-1-x',
      incidentId: lasting.id,
      letter: 'waitOrCancel',
    });
    run.gets(good({ kind: 'prepareProgress', incident: lasting, drafts: 3, notes: [] }));
    expect(run.screen()).toBe('letters');
    expect(run.state().result.done).toEqual([
      '続けるか、やめるかを聞く文を3件作りました。まだ送っていません。',
    ]);
  });
});

describe('one buyer who may cancel', () => {
  const contactId = cancelReply.contactId;

  function onCancel(isAgreed = false) {
    const run = runSidebar().does({
      kind: 'goOutageCancel',
      incident: lasting,
      contactId,
      who: 'メルカリ つき様',
      isAgreed,
    });
    return run.gets(good(cancelReply));
  }

  it('who waits leads back to the others', () => {
    const run = onCancel();
    run.does({ kind: 'recordChoice', requestId: 'r-choice-1', contactId, choice: '待つ' });
    run.gets(good({ kind: 'recordChoice', incident: lasting, drafts: 0, notes: [] }));
    expect(run.screen()).toBe('otherWays');
    expect(run.state().result.done).toEqual(['「待つ」と書きとめました。']);
  });

  it('who cancels is shown what comes before it', () => {
    const run = onCancel();
    run.does({ kind: 'recordChoice', requestId: 'r-choice-2', contactId, choice: 'やめる' }).gets();
    expect(run.state().screen).toMatchObject({ kind: 'outageCancel', isAgreed: true, found: null });
    expect(run.waiting().request).toEqual({ kind: 'outageCancel', contactId });
    run.gets(good(cancelReply));
    expect(run.state().screen).toMatchObject({ found: { missing: cancelReply.missing } });
  });

  it('has each saved screen ticked, and what is missing read anew', () => {
    const run = onCancel(true);
    run.does({ kind: 'saveForCancel', requestId: 'r-save-1-x', evidence: 'やり取りの画面', saved: true });
    expect(run.waiting().request).toMatchObject({ kind: 'recordEvidence', contactId, saved: true });
    run.gets();
    expect(run.screen()).toBe('outageCancel');
    expect(run.waiting().request).toEqual({ kind: 'outageCancel', contactId });
  });

  it('is cancelled and said to be', () => {
    const run = onCancel(true);
    run.does({ kind: 'recordCancelled', requestId: 'r-cancel-1', contactId, done: true, reason: '' }).gets();
    expect(run.screen()).toBe('otherWays');
    expect(run.state().result.done).toEqual(['キャンセルしたことを書きとめました。']);
  });

  it('too early is refused, and read anew at a press', () => {
    const run = onCancel(true);
    run.does({ kind: 'recordCancelled', requestId: 'r-cancel-2', contactId, done: true, reason: '' });
    run.gets(
      refuse({ code: 'evidenceMissing', missing: ['やり取りの画面'] }, 'まだ残していないものがあります。'),
    );
    run.does({ kind: 'again' });
    expect(run.waiting().request).toEqual({ kind: 'outageCancel', contactId });
  });

  it('leads back to 別の便', () => {
    const run = onCancel();
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('otherWays');
  });
});

describe('a parcel on its way', () => {
  it('is one that has left', () => {
    const { shown } = onTheWay();
    expect(shown().found?.list).toEqual(leftBoxes);
  });

  it('that does not move gets its text, and the list is read anew', () => {
    const { run } = onTheWay();
    const contactId = leftBoxes[0]?.contact.id ?? '';
    run.does({ kind: 'recordMovement', requestId: 'r-move-1-x', contactId, moves: false });
    run.gets(good({ ...usualPacking.recordMovement, incident: recovered }));
    expect(run.state().result.done[0]).toContain('動いていないことを知らせる文を作りました');
    expect(run.waiting().request).toEqual({ kind: 'outage', incidentId: recovered.id });
  });

  it('that moves needs none', () => {
    const { run } = onTheWay();
    const contactId = leftBoxes[0]?.contact.id ?? '';
    run.does({ kind: 'recordMovement', requestId: 'r-move-2-x', contactId, moves: true });
    run.gets(good({ ...usualPacking.recordMovement, incident: recovered, drafts: 0 }));
    expect(run.state().result.done).toEqual(['動いていると書きとめました。']);
  });

  it('that has come late is apologised for once', () => {
    const { run } = onTheWay();
    const contactId = leftBoxes[2]?.contact.id ?? '';
    run.does({ kind: 'prepareApology', requestId: 'r-sorry-1-x', contactId, askRating: false });
    run.gets(good({ ...usualPacking.prepareApology, incident: recovered }));
    expect(run.screen()).toBe('letters');
  });

  it('has its small thing noted', () => {
    const { run, shown } = onTheWay();
    const contactId = leftBoxes[1]?.contact.id ?? '';
    run.does({ kind: 'recordGoodwill', requestId: 'r-good-1-x', contactId, note: '飴', cost: null });
    run.gets();
    expect(shown().found?.list[1]).toMatchObject({ goodwill: '飴', goodwillCost: null });
  });
});

describe('the list of an outage', () => {
  it('is read and led back from to the outage', () => {
    const run = runSidebar().does({ kind: 'goOutageReport', incident: recovered }).gets(good(reportReply));
    expect(run.state().screen).toMatchObject({ kind: 'outageReport', found: { all: 39 } });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('outage');
  });

  it('as a table keeps each row on its line', () => {
    const text = outageReportText('T-021 障害', reportReply);
    expect(text.split('\n').filter((line) => line.includes('発送が遅れています'))).toHaveLength(1);
  });

  it('says that an outage lasts, and that nobody knows how long', () => {
    const lasts = { ...reportReply, recoveredAt: '', hours: null, expected: '', link: '' };
    const facts = new Map(outageFacts(lasts));
    expect(facts.get('復旧')).toBe('まだ復旧していません');
    expect(facts.get('復旧の見込み')).toBe('未定');
    expect(facts.has('お知らせ')).toBe(false);
  });
});

describe('備え', () => {
  it('is read from the desk and led back to it', () => {
    const run = runSidebar().does({ kind: 'goReadiness' }).gets(good(readinessReply));
    expect(run.state().screen).toMatchObject({ kind: 'readiness', found: { rulesDue: 3 } });
    run.does({ kind: 'back' });
    expect(run.screen()).toBe('desk');
  });
});
