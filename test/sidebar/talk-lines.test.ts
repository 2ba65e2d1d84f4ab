// What 今日やること says of buyers and desks: who has to be told, whose answer to look for, what is waited for, what may end.

import { describe, expect, it } from 'vitest';
import type { Desk, IncidentLine } from '../../src/app/protocol.ts';
import type { DeskGroup } from '../../src/sidebar/desk-line.ts';
import { deskLines } from '../../src/sidebar/desk-lines.ts';
import { nextMove } from '../../src/sidebar/next-move.ts';
import { nextTime } from '../../src/sidebar/next-time.ts';
import { emptyDesk } from '../support/sidebar-answers.ts';
import { incident } from '../support/sidebar-incident.ts';

const quiet: IncidentLine = { ...incident, listingsOpen: 0, boxesOpen: 0, firstReply: 'sent' };

type Talk = Partial<IncidentLine['talk']>;

function desk(talk: Talk, more: Partial<IncidentLine> = {}, beside: Partial<Desk> = {}): Desk {
  const one = { ...quiet, ...more, talk: { ...quiet.talk, ...talk } };
  return { ...emptyDesk, at: '11/23 10:00', incidents: [one], ...beside };
}

const lines = (shown: Desk, group: DeskGroup) => deskLines(shown)[group];
const said = (shown: Desk, group: DeskGroup): readonly string[] =>
  lines(shown, group).map(({ label, reason, count }) => [label, reason, count].join(' | '));

const NAME = 'T-012 真鍮ピアス しずく型';

describe('today and tomorrow morning', () => {
  it('has the letters that are not sent, those that wait for the morning and those nobody has made', () => {
    expect(said(desk({ ready: 3 }), 'soon')).toEqual([`送っていない連絡文 | ${NAME} | 3件`]);
    expect(said(desk({ morning: 2 }), 'soon')).toEqual([
      `送っていない連絡文 | 夜なので、朝8時から・${NAME} | 2件`,
    ]);
    expect(said(desk({ ready: 1, morning: 2, untold: 4 }), 'soon')).toEqual([
      `送っていない連絡文 | うち2件は朝8時から・文がまだない人 4人・${NAME} | 7件`,
    ]);
  });

  it('has the answers to look for, who does not answer, and what is agreed on or has to be', () => {
    const shown = desk({ looks: 2, silent: 1, toSettle: 3, toCarryOut: 1 });
    expect(said(shown, 'soon')).toEqual([
      `返事を見に行く | ${NAME} | 2件`,
      `返事がない相手 | 催促するか、終えるかを決めます・${NAME} | 1件`,
      `解決方法を決める | ${NAME} | 3件`,
      `決めたとおりに手続きする | ${NAME} | 1件`,
    ]);
    expect(lines(shown, 'soon').every(({ go }) => go.kind === 'goIncident' && go.to === 'threads')).toBe(
      true,
    );
  });

  it('names the clock that is near', () => {
    const near = { clocksNear: 2, clockFirst: '11/23 13:00', clockKind: '自動で取引完了' };
    expect(said(desk({}, near), 'soon')).toEqual([
      `期限が近い | いちばん早いのは 自動で取引完了 11/23 13:00・${NAME} | 2件`,
    ]);
  });

  it('has desks whose answer is to be looked for, without any trouble, too', () => {
    const office = { unsent: 1, waiting: 2, due: 1, at: '11/24 9:00', iso: '2026-11-24T00:00:00.000Z' };
    const shown = desk({ office: 2, officeDue: 1 }, {}, { office });
    expect(said(shown, 'soon')).toEqual([
      `事務局の答えを見に行く | ${NAME} | 1件`,
      '事務局の答えを見に行く | トラブルとは別の問い合わせ | 1件',
      '事務局への問い合わせ(まだ送っていない) | トラブルとは別の問い合わせ | 1件',
    ]);
    const keys = lines(shown, 'soon').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(lines(shown, 'soon')[1]?.go).toEqual({ kind: 'goOffice', incident: null, contactId: null });
  });
});

describe('what is waited for', () => {
  it('are answers of buyers and of desks, and goods on their way, each with its time for the calendar', () => {
    const shown = desk({
      awaited: 5,
      looks: 2,
      lookAt: '11/23 22:00',
      lookIso: '2026-11-23T13:00:00.000Z',
      office: 1,
      officeAt: '11/24 9:00',
      officeIso: '2026-11-24T00:00:00.000Z',
      returns: 1,
    });
    expect(said(shown, 'waiting')).toEqual([
      `購入者の返事 | 次に見る 11/23 22:00・${NAME} | 3件`,
      `返送 | ${NAME} | 1件`,
      `事務局の答え | 次に見る 11/24 9:00・${NAME} | 1件`,
    ]);
    expect(lines(shown, 'waiting').map(({ at }) => at?.title)).toEqual([
      'トメル T-012 返事を見に行く',
      undefined,
      'トメル T-012 事務局の答えを見に行く',
    ]);
    expect(nextTime({ ...shown, incidents: shown.incidents.map((one) => ({ ...one })) })).toBe(
      '次は 11/23 22:00 返事を見に行く',
    );
  });
});

describe('what has time', () => {
  it('are a trouble that may end, a prevention to look at, and what is better looked through beforehand', () => {
    expect(said(desk({}, { mayClose: true }), 'spare')).toEqual([`終えられるトラブル | ${NAME} | `]);
    const ended = { status: 'CLOSED', statusLabel: '解決', checkOn: '2026-12-05' };
    expect(said(desk({}, ended), 'spare')).toEqual([`防止策を確かめる日 | ${NAME} | 12/5`]);
    expect(said(desk({}, {}, { upkeep: { templates: 2, rules: 1 } }), 'prepare')).toEqual([
      '連絡文の見直し |  | 2件',
      'ルールの確認日 |  | 1件',
    ]);
  });

  it('an ended trouble asks for nothing else', () => {
    const talk = { ready: 3, looks: 1, awaited: 2, toSettle: 1 };
    const shown = desk(talk, { status: 'CLOSED', statusLabel: '解決' });
    expect([...said(shown, 'soon'), ...said(shown, 'waiting')]).toEqual([]);
  });
});

describe('the next move', () => {
  const move = (talk: Talk, more: Partial<IncidentLine> = {}) => {
    const one = { ...quiet, status: 'RESPONDING', ...more, talk: { ...quiet.talk, ...talk } };
    const next = nextMove(one, undefined);
    return next === null
      ? 'none'
      : `${next.label} ${next.go.kind === 'goIncident' ? next.go.to : next.go.kind}`;
  };

  it('is to tell, to look, to settle, to carry out, then the silent and the desks', () => {
    const all = { untold: 1, ready: 1, looks: 1, toSettle: 1, toCarryOut: 1, silent: 1, officeDue: 1 };
    expect(move(all)).toBe('連絡する letters');
    expect(move({ ...all, untold: 0 })).toBe('連絡する letters');
    expect(move({ ...all, untold: 0, ready: 0 })).toBe('返事を見に行く threads');
    const told = { ...all, untold: 0, ready: 0, looks: 0 };
    expect(move(told)).toBe('解決方法を決める threads');
    expect(move({ ...told, toSettle: 0 })).toBe('手続きを見る threads');
    expect(move({ ...told, toSettle: 0, toCarryOut: 0 })).toBe('返事のない方を見る threads');
    expect(move({ officeDue: 1 })).toBe('事務局の答えを見る goOffice');
  });

  it('is to wait while somebody is waited for, then to end', () => {
    expect(move({ awaited: 1 }, { mayClose: true })).toBe('none');
    expect(move({ returns: 1 })).toBe('none');
    expect(move({}, { mayClose: true })).toBe('このトラブルを終える goClosing');
    expect(move({ morning: 1 }, { mayClose: true })).toBe('連絡する相手を見る contacts');
    expect(move({}, { status: 'CONTAINED', mayClose: true })).toBe('このトラブルを終える goClosing');
  });

  it('of an ended trouble is what goes back, then its prevention', () => {
    const ended = { status: 'CLOSED', checkOn: '2026-12-05' };
    expect(move({ ready: 2 }, { ...ended, reverseOpen: 1 })).toBe('元に戻すことを見る reverse');
    expect(move({}, ended)).toBe('防止策を確かめる goClosing');
  });
});
