// The door of an outage in the browser: the preview follows what is ticked, and the desk has the outage once it is declared.

import type { Reply, Request } from '../../src/app/protocol.ts';
import { emptyDesk, good } from './sidebar-answers.ts';
import { outage, preview } from './sidebar-outage.ts';
import type { Special } from './sidebar-room.ts';
import { usualReply } from './sidebar-run.ts';
import { cards, lettersReply } from './sidebar-talk.ts';

/** Ticked QRs stand apart, and who was told needs no letter. */
function previewFor(request: Extract<Request, { kind: 'previewOutage' }>): Reply {
  const qr = new Set(request.qr ?? []);
  const list = preview.list.map((one) => {
    if (qr.has(one.token)) return { ...one, group: 'QR_ISSUED' as const };
    return one.group === 'UNREADABLE' && request.shipBy !== undefined
      ? { ...one, group: 'WITHIN_DAY' as const, shipBy: '12/29 18:00', hours: 31 }
      : one;
  });
  const labels = {
    WITHIN_DAY: '24時間以内',
    UNREADABLE: '期限が読めない',
    LATER: 'そのあと',
    QR_ISSUED: 'もうQRを出した',
  };
  const groups = (['WITHIN_DAY', 'UNREADABLE', 'LATER', 'QR_ISSUED'] as const)
    .map((group) => ({
      group,
      label: labels[group],
      orders: list.filter((one) => one.group === group).length,
    }))
    .filter(({ orders }) => orders > 0);
  const told = (request.told ?? []).length;
  return good({ ...preview, list, groups, letters: 39 - qr.size - told });
}

export function outageDoor(special: Special = () => undefined, incidents = [] as (typeof outage)[]) {
  return (request: Request): Reply => {
    const own = special(request);
    if (own !== undefined) return own;
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, at: '12/28 11:02', incidents } });
      case 'previewOutage':
        return previewFor(request);
      case 'letters':
        return good({ ...lettersReply, incident: outage, cards: cards(39), morning: [], later: [] });
      default:
        return usualReply(request);
    }
  };
}
