// The commands of settling in one night, each with the workbook to kill it on: a way is agreed on, confirmed, saved, carried out;
// goods come back, the other one of a mix-up is asked, desks answer, and the trouble is ended. And our tabs filled by hand.
import type { Reply, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fill } from '../support/hand-night.ts';
import { endings, type KillCase, sending, sortedByHand } from '../support/kill-case.ts';
import { recordsOf } from '../support/workbook-cells.ts';
import { readyTwoTabs, SALES, STOCK } from './two-tabs.ts';

let used = 0;
const requestId = (): string => {
  used += 1;
  return `request-${String(used).padStart(4, '0')}`;
};

type Plain<Kind extends RequestKind> = Omit<RequestOf<Kind>, 'requestId'>;

/** A stop that somebody else may make at any time. */
function stopElsewhere(desk: Desk): Request {
  desk.host.hand.select(STOCK, ['A7']);
  const { rows } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
  return { kind: 'stop', requestId: 'somebody-else', type: 'UNKNOWN', rows };
}

const press = <Kind extends RequestKind>(desk: Desk, command: Plain<Kind>): Reply => {
  const reply = desk.send({ ...command, requestId: requestId() } as unknown as Request);
  if (!reply.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(reply)}`);
  return reply;
};

/** ① of one parcel that has left: nothing is held, and another parcel of the next day holds what was in it. */
function mixedUp(desk: Desk): { readonly incidentId: string; readonly contactId: string } {
  desk.host.hand.edit(SALES, 'A30', [
    [
      'T6',
      'メルカリ',
      'B-1',
      1,
      'とら',
      '2026/11/10 12:00',
      '1~2日で発送',
      '',
      '発送済み',
      '2026/11/12 12:00',
    ],
  ]);
  desk.host.hand.select(SALES, ['A3']);
  const { preview } = desk.ask<'previewStop'>({ kind: 'previewStop' });
  const stop = { kind: 'stop', type: 'WRONG_SHIPMENT', rows: preview.start } as const;
  const incidentId = desk.ask<'stop'>({ ...stop, requestId: requestId() }).incident.id;
  press<'foundMyself'>(desk, { kind: 'foundMyself', incidentId });
  press<'setType'>(desk, { kind: 'setType', incidentId, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
  const [buyer] = desk.ask<'contacts'>({ kind: 'contacts', incidentId }).list;
  return { incidentId, contactId: buyer?.id ?? '' };
}

export async function nightOfSettling(): Promise<readonly KillCase[]> {
  used = 0;
  const cases: KillCase[] = [];
  const desk = await openDesk(await readyTwoTabs(), { settle: false });
  const other = stopElsewhere(desk);
  const { incidentId, contactId } = mixedUp(desk);
  const sends = sending(desk, cases, other);
  const settle = (way: RequestOf<'settle'>['way'], amount: number | null) =>
    ({ kind: 'settle', requestId: requestId(), contactId, way, amount }) as const;
  const takesBack = <Kind extends RequestKind>(name: string, command: Plain<Kind>): void => {
    const done = press(desk, command);
    if (!done.ok || done.undoable === undefined) throw new Error(`${name}: nothing to take back.`);
    sends<'undo'>(name, { kind: 'undo', requestId: requestId(), operation: done.undoable });
  };
  const returns = (name: string, returned: RequestOf<'recordReturn'>['returned']): void => {
    sends<'recordReturn'>(name, { kind: 'recordReturn', requestId: requestId(), contactId, returned });
  };
  const carries = (done: boolean) =>
    ({ kind: 'carryOut', requestId: requestId(), contactId, done, reason: '=画面が消えた' }) as const;

  const [twin] = desk.ask<'twins'>({ kind: 'twins', contactId, item: '銀の皿' }).twins;
  sends<'askTwin'>('askTwin', { kind: 'askTwin', requestId: requestId(), contactId, row: twin?.row ?? '' });
  sends<'settle'>('settle', settle('返品して全額返金', 3200));
  takesBack('undo of another way', settle('事務局に相談してから', null));
  returns('recordReturn 届いた, the first line of all', '届いた');
  returns('recordReturn 待ち', '待ち');
  returns('recordReturn 届いた again', '届いた');
  sends<'settle'>('settle otherwise', settle('一部返金', 500));
  sends<'recordEvidence'>('recordEvidence', {
    kind: 'recordEvidence',
    requestId: requestId(),
    contactId,
    evidence: '品物の写真',
    saved: true,
  });
  sends<'carryOut'>('carryOut', carries(true));
  sends<'carryOut'>('carryOut まだ', carries(false));
  sends<'settle'>('settle taken back', settle(null, null));
  const ask = { kind: 'askOffice', marketplace: 'RAKUMA', question: '=送料は、どちらの負担ですか' } as const;
  const { inquiry } = sends<'askOffice'>('askOffice beforehand', {
    ...ask,
    requestId: requestId(),
    incidentId: null,
    contactId: null,
  });
  sends<'askOffice'>('askOffice about a buyer', { ...ask, requestId: requestId(), incidentId, contactId });
  const draftId = inquiry?.draft.id ?? '';
  press<'recordSent'>(desk, { kind: 'recordSent', draftId, how: 'asItIs' });
  const answers = (answer: string, keep: boolean) =>
    ({
      kind: 'recordOfficeAnswer' as const,
      requestId: requestId(),
      draftId,
      answer,
      keep,
      nextLook: '2026-11-25T10:00',
    }) satisfies RequestOf<'recordOfficeAnswer'>;
  sends<'recordOfficeAnswer'>('recordOfficeAnswer まだ', answers('', false));
  sends<'recordOfficeAnswer'>('recordOfficeAnswer, kept', answers('=出品者\n二行目', true));
  sends<'recordOfficeAnswer'>('recordOfficeAnswer, kept anew', answers('+相談', true));
  for (const { id, state } of desk.ask<'incident'>({ kind: 'incident', incidentId }).room.drafts)
    if (state === 'DRAFT')
      press<'setLetterAside'>(desk, { kind: 'setLetterAside', draftId: id, how: 'never' });
  const close = {
    kind: 'close',
    incidentId,
    cause: '=棚\n隣',
    change: '+写真',
    checkOn: '2026-12-20',
    loss: 1500,
  } as const;
  takesBack('undo of an end', close);
  sends<'close'>('close', { ...close, requestId: requestId() });
  sends<'recordPrevention'>('recordPrevention', {
    kind: 'recordPrevention',
    requestId: requestId(),
    incidentId,
  });
  desk.close();
  return cases;
}

/** 連絡する相手, トラブル and 連絡文ログ filled by hand, and taken in. */
export async function nightOfSettledByHand(): Promise<readonly KillCase[]> {
  used = 0;
  const shop = await readyTwoTabs();
  const desk = await openDesk(
    { ...shop, tabs: shop.tabs.map(({ lists: _lists, ...tab }) => tab) },
    { settle: false },
  );
  const other = stopElsewhere(desk);
  const { incidentId, contactId } = mixedUp(desk);
  press<'askOffice'>(desk, {
    kind: 'askOffice',
    incidentId,
    contactId,
    marketplace: 'MERCARI',
    question: '',
  });
  const asked = recordsOf(desk.host.dump(), '連絡文ログ').find((line) => line.相手 === '事務局');
  const draftId = String(asked?.下書きID);
  press<'recordSent'>(desk, { kind: 'recordSent', draftId, how: 'asItIs' });
  fill(desk, '連絡する相手', contactId, {
    解決方法: '返品して全額返金',
    金額: 3200,
    証拠: '品物の写真、動画',
    返送: '届いた',
    メモ: '=夜は返事なし',
  });
  fill(desk, 'トラブル', incidentId, { 原因: '=棚', 次から変えること: '写真', 損失額: 1500 });
  fill(desk, '連絡文ログ', draftId, { 返事: '=着払いで返せます' });
  const start = desk.host.dump();
  desk.close();
  const command: Request = { kind: 'takeIn', requestId: requestId() };
  return [
    {
      name: 'takeIn of what was settled by hand',
      start,
      command,
      endings: endings(command, other),
      betweens: [sortedByHand(start)],
    },
  ];
}
