// The commands of talking to buyers in one night, each with the workbook to kill it on: letters are made, read, put off and sent, answers
// come or do not, days are told; and our tabs filled by hand.
import type { Reply, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import { endings, type KillCase, sending, sortedByHand } from '../support/kill-case.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { readyTwoTabs, STOCK } from './two-tabs.ts';

let used = 0;
const requestId = (): string => {
  used += 1;
  return `request-${String(used).padStart(4, '0')}`;
};

type Plain<Kind extends RequestKind> = Omit<RequestOf<Kind>, 'requestId'>;

const press = <Kind extends RequestKind>(desk: Desk, command: Plain<Kind>): Reply => {
  const reply = desk.send({ ...command, requestId: requestId() } as unknown as Request);
  if (!reply.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(reply)}`);
  return reply;
};

/** A stop that somebody else may make at any time. */
function stopElsewhere(desk: Desk): Request {
  desk.host.hand.select(STOCK, ['A7']);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  return { kind: 'stop', requestId: 'somebody-else', type: 'UNKNOWN', rows };
}

/** A wrong description of which the seller has noticed: buyers before and after the parcel has left. */
function wrongWords(desk: Desk): string {
  desk.host.hand.select(STOCK, ['A2']);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop', type: 'DESCRIPTION_ERROR' });
  const { start: rows, reach, rows: reached } = preview;
  const stop = { kind: 'stop', type: 'DESCRIPTION_ERROR', rows, reach, reached } as const;
  const incidentId = desk.ask<'stop'>({ ...stop, requestId: requestId() }).incident.id;
  press<'foundMyself'>(desk, { kind: 'foundMyself', incidentId });
  return incidentId;
}

const DETAILS = { what: '=18金\n二行目', right: '+真鍮' } as const;

export async function nightOfTalk(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  const other = stopElsewhere(desk);
  const incidentId = wrongWords(desk);
  const sends = sending(desk, cases, other);
  const takesBack = <Kind extends RequestKind>(name: string, command: Plain<Kind>): void => {
    const done = press(desk, command);
    if (!done.ok || done.undoable === undefined) throw new Error(`${name}: nothing to take back.`);
    sends<'undo'>(name, { kind: 'undo', requestId: requestId(), operation: done.undoable });
  };
  const letters = () => desk.ask<'letters'>({ kind: 'letters', incidentId });

  sends<'recordDetails'>('recordDetails with letters', {
    kind: 'recordDetails',
    requestId: requestId(),
    incidentId,
    ...DETAILS,
  });
  sends<'setType'>('setType with other letters', {
    kind: 'setType',
    requestId: requestId(),
    incidentId,
    type: 'FATAL_DEFECT',
    subKind: null,
  });
  press<'setType'>(desk, { kind: 'setType', incidentId, type: 'UNKNOWN', subKind: null });
  press<'setType'>(desk, { kind: 'setType', incidentId, type: 'DESCRIPTION_ERROR', subKind: null });
  const [first] = letters().cards;
  const contactId = first?.contact?.id ?? '';
  const draftId = first?.draft.id ?? '';
  const edit = { kind: 'editLetter', draftId, text: '=おわび\n{{nick}}様' } as const;
  sends<'editLetter'>('editLetter', { ...edit, requestId: requestId() });
  sends<'reviewLetter'>('reviewLetter', {
    kind: 'reviewLetter',
    requestId: requestId(),
    draftId,
    overrule: true,
  });
  const aside = (how: RequestOf<'setLetterAside'>['how']) =>
    ({ kind: 'setLetterAside', draftId, how }) as const;
  takesBack('undo of setLetterAside', aside('later'));
  sends<'setLetterAside'>('setLetterAside 送らない', { ...aside('never'), requestId: requestId() });
  sends<'setLetterAside'>('setLetterAside 戻す', { ...aside('back'), requestId: requestId() });
  const sent = { kind: 'recordSent', draftId, how: 'asItIs', text: '+短い\n文面' } as const;
  sends<'recordSent'>('recordSent of another text', { ...sent, requestId: requestId() });
  const answer = (said: RequestOf<'recordAnswer'>['answer']) =>
    ({ kind: 'recordAnswer', contactId, answer: said, gist: '=ちがう' }) as const;
  sends<'recordAnswer'>('recordAnswer まだ', { ...answer('まだ'), requestId: requestId() });
  takesBack('undo of recordAnswer', answer('問題あり'));
  sends<'recordAnswer'>('recordAnswer 問題なし', { ...answer('問題なし'), requestId: requestId() });
  press<'recordAnswer'>(desk, answer('問題あり'));
  const thanks = { kind: 'makeLetter', contactId, letter: 'thanks' } as const;
  takesBack('undo of makeLetter', thanks);
  sends<'makeLetter'>('makeLetter', { ...thanks, requestId: requestId() });
  press<'recordAnswer'>(desk, answer('まだ'));
  sends<'recordTimes'>('recordTimes', {
    kind: 'recordTimes',
    requestId: requestId(),
    contactId,
    deliveredOn: '2026-11-18',
    cancelAskedAt: '2026-11-19T10:00',
    autoCompleteHeld: true,
  });
  desk.host.wait('P3D');
  const follow = (what: RequestOf<'followUp'>['what']) => ({ kind: 'followUp', contactId, what }) as const;
  sends<'followUp'>('followUp 催促', { ...follow('remind'), requestId: requestId() });
  desk.host.wait('P5D');
  takesBack('undo of an end without an answer', follow('end'));
  sends<'followUp'>('followUp 終える', { ...follow('end'), requestId: requestId() });
  sends<'followUp'>('followUp 取りやめる', { ...follow('reopen'), requestId: requestId() });
  desk.close();
  return [...cases, await preparing(other)];
}

/** Details that were told by hand make no letters: they are made by the button. */
async function preparing(other: Request): Promise<KillCase> {
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  const incidentId = wrongWords(desk);
  press<'setType'>(desk, { kind: 'setType', incidentId, type: 'UNKNOWN', subKind: null });
  press<'recordDetails'>(desk, { kind: 'recordDetails', incidentId, ...DETAILS });
  press<'setType'>(desk, { kind: 'setType', incidentId, type: 'WRONG_SHIPMENT', subKind: null });
  for (const { id, stage } of desk.ask<'contacts'>({ kind: 'contacts', incidentId }).list)
    if (stage === '発送待ち')
      press<'recordTimes'>(desk, { kind: 'recordTimes', contactId: id, stage: 'DELIVERED' });
  const start = desk.host.dump();
  const command: Request = { kind: 'prepareLetters', requestId: requestId(), incidentId };
  desk.close();
  const look = { kind: 'letters', incidentId } as const;
  return {
    name: 'prepareLetters',
    start,
    command,
    endings: endings(command, other),
    betweens: [sortedByHand(start)],
    look,
  };
}

/** 連絡する相手 and 連絡文ログ filled by hand, and taken in with what follows. */
export async function nightOfTalkByHand(): Promise<readonly KillCase[]> {
  used = 0;
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  const other = stopElsewhere(desk);
  const incidentId = wrongWords(desk);
  press<'recordDetails'>(desk, { kind: 'recordDetails', incidentId, ...DETAILS });
  const [first] = recordsOf(desk.host.dump(), '連絡文ログ');
  const draftId = String(first?.下書きID);
  press<'recordSent'>(desk, { kind: 'recordSent', draftId, how: 'asItIs' });
  fill(desk, '連絡文ログ', draftId, { 返事の要点: '=ちがう', 返事: "'+そのまま" });
  fill(desk, '連絡する相手', String(first?.対象ID), {
    回答: '問題あり',
    到着した日: '2026/11/18',
    追跡番号: '1234-5678',
  });
  const start = desk.host.dump();
  const command: Request = { kind: 'takeIn', requestId: requestId() };
  desk.close();
  return [
    {
      name: 'takeIn of answers and days',
      start,
      command,
      endings: endings(command, other),
      betweens: [sortedByHand(start)],
    },
  ];
}
