// The loop of the letters: in which order they go, what the linter lets pass, what is put off, what was really sent.
import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../src/app/edit-letter.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { draftOf, MORNING } from '../support/small-world.ts';
import { buyerOf, draftNow, idOf, letterTo, press, talkDesk, toldDesk } from '../support/talk-shop.ts';

const PHONE = 'お電話ください。090-1234-5678です。申し訳ございません。';

describe('the cards', () => {
  const first = draftOf({ contactId: idOf('知らせた'), salutation: '知らせた様' });
  const desk = talkDesk({
    contacts: [
      buyerOf('ゆっくり', { urgency: '要対応' }),
      buyerOf('急ぐ', { urgency: '即対応', deadline: MORNING + DAY }),
      buyerOf('もっと急ぐ', { urgency: '即対応', deadline: MORNING + HOUR }),
      buyerOf('知らせた', { urgency: '要対応' }),
    ],
    drafts: [first],
  });
  desk.does(press.prepare);

  it('come with the first reply, then by urgency, then by the time that is left', () =>
    expect(desk.asks(press.letters).cards.map(({ contact }) => contact?.buyer)).toEqual([
      '知らせた',
      'もっと急ぐ',
      '急ぐ',
      'ゆっくり',
    ]));

  it('say what else the same buyer has in this trouble', () => {
    const two = talkDesk({
      contacts: [
        buyerOf('ねこ屋', { product: 'ピアス' }),
        buyerOf('ねこ屋2', { buyer: 'ねこ屋', product: '指輪' }),
        buyerOf('kuro'),
      ],
    });
    two.does(press.prepare);
    expect(two.asks(press.letters).cards.map(({ alsoTo }) => alsoTo)).toEqual([['指輪'], ['ピアス'], []]);
  });

  it('at most 200 at once, the rest behind a cursor', () => {
    const contacts = Array.from({ length: 230 }, (_, at) => buyerOf(`b${at}`));
    const many = talkDesk({ contacts });
    many.does(press.prepare);
    const page = many.asks(press.letters);
    expect(page).toMatchObject({ all: 230, cursor: 200 });
    expect(page.cards).toHaveLength(200);
    expect(page.incident.talk.ready).toBe(230);
  });

  it('those that were sent can be seen, newest first', () => {
    const told = toldDesk({ contacts: [buyerOf('a'), buyerOf('b')] });
    expect(told.asks(press.letters).sent.map(({ to }) => to)).toEqual(['b様', 'a様']);
  });
});

describe('the linter', () => {
  const ready = () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    return { desk, letter: letterTo(desk, 'ねこ屋') };
  };
  it('looks at another text without writing anything', () => {
    const { desk, letter } = ready();
    const { findings } = desk.asks((world) =>
      checkLetter(world, { kind: 'checkLetter', draftId: letter.id, text: PHONE }),
    );
    expect(findings.some(({ level, mayOverrule }) => level === 'ERROR' && !mayOverrule)).toBe(true);
    expect(draftNow(desk, letter).text).toBe(letter.text);
    expect(
      desk.refusal((world) => checkLetter(world, { kind: 'checkLetter', draftId: 'M9-x', text: '' })).code,
    ).toBe('noSuchDraft');
  });

  it('keeps a telephone number from being read through, whoever overrules it', () => {
    const { desk, letter } = ready();
    const { reply } = desk.does(press.edit(letter.id, PHONE));
    expect(reply.draft).toMatchObject({ mayCopy: false, state: 'DRAFT' });
    expect(draftNow(desk, letter).check).toMatch(/^直してください: /);
    expect(desk.refusal(press.review(letter.id))).toMatchObject({ code: 'letterRefused', final: true });
    expect(desk.refusal(press.review(letter.id, true))).toMatchObject({ code: 'letterRefused', final: true });
  });

  it('lets a warning pass where a person says so', () => {
    const { desk, letter } = ready();
    desk.does(press.edit(letter.id, 'ねこ屋様\nよろしくお願いいたします。'));
    expect(desk.refusal(press.review(letter.id))).toMatchObject({ code: 'letterRefused', final: false });
    expect(desk.does(press.review(letter.id, true)).reply.draft.state).toBe('REVIEWED');
  });

  it('never keeps the truth away: what was sent is noted, whatever stands in it', () => {
    const { desk, letter } = ready();
    desk.does(press.sent(letter.id, { text: PHONE }));
    expect(draftNow(desk, letter)).toMatchObject({ state: 'SENT', text: PHONE, original: letter.text });
  });

  it('does not look into nicknames and product names', () => {
    const contacts = [buyerOf('line', { buyer: 'LINE好き@neko', product: 'LINEフレンズのカップ' })];
    const desk = talkDesk({ contacts });
    desk.does(press.prepare);
    expect(letterTo(desk, 'line').check).toBe('');
  });
});

describe('another text', () => {
  it('makes a draft of what was read through, and keeps what was made', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const letter = letterTo(desk, 'ねこ屋');
    desk.does(press.review(letter.id));
    desk.does(press.edit(letter.id, 'ねこ屋様\r\nおわびいたします。'));
    expect(draftNow(desk, letter)).toMatchObject({
      state: 'DRAFT',
      text: 'ねこ屋様\nおわびいたします。',
      original: letter.text,
    });
  });

  it.each([
    ['an unknown letter', (_: string) => press.edit('M9-x', 'a'), 'noSuchDraft'],
    ['no text', (id: string) => press.edit(id, ' \n'), 'emptyField'],
    ['reading through of an unknown letter', (_: string) => press.review('M9-x'), 'noSuchDraft'],
  ] as const)('is refused for %s', (_, act, code) => {
    const desk = talkDesk();
    desk.does(press.prepare);
    expect(desk.refusal(act(letterTo(desk, 'ねこ屋').id)).code).toBe(code);
  });

  it('is refused once it was sent, and in a trouble that has ended', () => {
    const desk = toldDesk();
    const { id } = letterTo(desk, 'ねこ屋');
    expect(desk.refusal(press.edit(id, 'あ')).code).toBe('alreadySent');
    expect(desk.refusal(press.review(id)).code).toBe('alreadySent');
    const draft = draftOf({ contactId: idOf('ねこ屋') });
    const over = talkDesk({ incident: { status: 'CLOSED' }, drafts: [draft] });
    expect(over.refusal(press.edit(draft.id, 'あ')).code).toBe('incidentEnded');
    expect(over.refusal(press.review(draft.id)).code).toBe('incidentEnded');
    expect(over.refusal(press.aside(draft.id, 'later')).code).toBe('incidentEnded');
  });
});

describe('a letter set aside', () => {
  const ready = () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    return { desk, letter: letterTo(desk, 'ねこ屋') };
  };
  it('for later waits apart, and comes back', () => {
    const { desk, letter } = ready();
    const { reply } = desk.does(press.aside(letter.id, 'later'));
    expect(reply.incident?.talk).toMatchObject({ ready: 0, untold: 0 });
    expect(desk.asks(press.letters)).toMatchObject({ cards: [], later: [{}] });
    desk.does(press.aside(letter.id, 'back'));
    expect(desk.asks(press.letters)).toMatchObject({ cards: [{}], later: [] });
    expect(draftNow(desk, letter).when).toBe('今すぐ');
  });

  it('for good is withdrawn and counts as known, and may come back', () => {
    const { desk, letter } = ready();
    desk.does(press.aside(letter.id, 'never'));
    expect(draftNow(desk, letter)).toMatchObject({ state: 'VOID', how: '送らない' });
    expect(desk.buyer(idOf('ねこ屋')).next).toBe('');
    expect(desk.asks(press.letters).without).toMatchObject([{ why: '送らないことにしました' }]);
    desk.does(press.aside(letter.id, 'back'));
    expect(draftNow(desk, letter)).toMatchObject({ state: 'DRAFT', how: '' });
    expect(desk.buyer(idOf('ねこ屋')).next).toBe('連絡文を送る');
  });

  it('for good, a first reply is not asked for again', () => {
    const first = draftOf({ contactId: idOf('ねこ屋') });
    const desk = talkDesk({ incident: { origin: '購入者から' }, drafts: [first] });
    expect(desk.asks(press.letters).incident.firstReply).toBe('draft');
    const { reply } = desk.does(press.aside(first.id, 'never'));
    expect(reply.incident?.firstReply).toBe('notNeeded');
    desk.does(press.prepare);
    expect(letterTo(desk, 'ねこ屋').purpose).toBe('訂正と問題の有無');
  });

  it('is refused for what is unknown, was sent, or was not set aside', () => {
    const { desk, letter } = ready();
    expect(desk.refusal(press.aside('M9-x', 'later')).code).toBe('noSuchDraft');
    expect(desk.refusal(press.aside(letter.id, 'back')).code).toBe('alreadySent');
    desk.does(press.sent(letter.id));
    expect(desk.refusal(press.aside(letter.id, 'never')).code).toBe('alreadySent');
  });

  it('does not come back where the same was said meanwhile', () => {
    const contactId = idOf('ねこ屋');
    const never = draftOf({
      contactId,
      id: 'M1-n' as never,
      purpose: '催促',
      state: 'VOID',
      how: '送らない',
    });
    const sent = draftOf({ contactId, id: 'M2-s' as never, purpose: '催促', state: 'SENT', sent: true });
    const desk = talkDesk({ drafts: [never, sent] });
    expect(desk.refusal(press.aside(never.id, 'back')).code).toBe('alreadyTold');
  });
});

describe('送った', () => {
  it('keeps the short form where that was copied, and awaits an answer', () => {
    const desk = talkDesk();
    desk.does(press.prepare);
    const letter = letterTo(desk, 'ねこ屋');
    const { reply } = desk.does(press.sent(letter.id, { text: letter.short }));
    expect(draftNow(desk, letter).text).toBe(letter.short);
    expect(desk.buyer(idOf('ねこ屋'))).toMatchObject({
      answer: 'NO_REPLY',
      resolution: 'CONTACTED',
      deadlineKind: '返事を見に行く',
    });
    expect(reply.incident?.talk).toMatchObject({ ready: 0, awaited: 1, looks: 0, lookAt: '11/20 12:01' });
    expect(reply.incident?.next).toBe('返事を待つ');
    later(desk);
    expect(desk.asks(press.letters).incident).toMatchObject({
      next: '返事を見に行く',
      talk: { looks: 1, lookAt: '' },
    });
  });

  const later = (desk: ReturnType<typeof talkDesk>): void => {
    desk.shop = { ...desk.shop, now: desk.shop.now + 4 * HOUR };
  };

  it('of thanks puts nobody back into waiting', () => {
    const contactId = idOf('ねこ屋');
    const thanks = draftOf({ contactId, purpose: 'お礼' });
    const contacts = [
      buyerOf('ねこ屋', { answer: 'NOT_AFFECTED', resolution: 'NO_ACTION', next: 'お礼を送る(任意)' }),
    ];
    const desk = talkDesk({ contacts, drafts: [thanks] });
    desk.does(press.sent(thanks.id));
    expect(desk.buyer(contactId)).toMatchObject({
      answer: 'NOT_AFFECTED',
      resolution: 'NO_ACTION',
      next: '',
      deadline: null,
    });
    desk.does(press.sent(thanks.id, { how: 'takenBack' }));
    expect(desk.buyer(contactId)).toMatchObject({ resolution: 'NO_ACTION', next: 'お礼を送る(任意)' });
  });

  it('of what was agreed on leaves the agreement as it is', () => {
    const contactId = idOf('ねこ屋');
    const confirms = draftOf({ contactId, purpose: '解決の確認' });
    const contacts = [
      buyerOf('ねこ屋', { answer: 'AFFECTED', resolution: 'AGREED', way: '一部返金', amount: 500 }),
    ];
    const desk = talkDesk({ contacts, drafts: [confirms] });
    desk.does(press.sent(confirms.id));
    expect(desk.buyer(contactId)).toMatchObject({
      resolution: 'AGREED',
      next: '決めた方法の手続きをする(一部返金)',
    });
  });

  it('to a desk is no word to the buyer, and needs no trouble', () => {
    const about = draftOf({ contactId: idOf('ねこ屋'), recipient: '事務局', purpose: '事務局に問い合わせ' });
    const desk = talkDesk({ drafts: [about] });
    const { reply } = desk.does(press.sent(about.id));
    expect(desk.buyer(idOf('ねこ屋'))).toMatchObject({ resolution: 'PENDING', lastContact: null });
    expect(desk.incident().contacted).toBe('0/0');
    expect(reply.incident?.talk.office).toBe(1);
    const beforehand = { ...about, incidentId: '' as never, contactId: '' as never };
    const free = talkDesk({ drafts: [beforehand] });
    expect(free.does(press.sent(about.id)).reply).toMatchObject({ incident: null, draft: { state: 'SENT' } });
  });

  it.each([
    ['a blank text', { text: ' ' }, 'emptyField'],
    ['taking back what was not sent', { how: 'takenBack' }, 'notSent'],
  ] as const)('is refused for %s', (_, rest, code) => {
    const desk = talkDesk();
    desk.does(press.prepare);
    expect(desk.refusal(press.sent(letterTo(desk, 'ねこ屋').id, rest)).code).toBe(code);
  });

  it('belongs to its trouble', () => {
    const stray = draftOf({ contactId: idOf('ねこ屋'), incidentId: 'T-404' as never });
    expect(talkDesk({ drafts: [stray] }).refusal(press.sent(stray.id)).code).toBe('noSuchIncident');
  });
});
