// Filling a text: only {{名前}}, values go in as they are, and what is missing is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/domain/template.ts';

describe('fillTemplate', () => {
  it.each([
    ['{{宛名}}へ', { 宛名: 'ねこ屋様' }, 'ねこ屋様へ'],
    ['{{ 宛名 }}へ', { 宛名: 'ねこ屋様' }, 'ねこ屋様へ'],
    ['{{夜分}}こんにちは', { 夜分: '' }, 'こんにちは'],
    ['{{a}}{{a}}', { a: 'い' }, 'いい'],
    ['何もない', {}, '何もない'],
    ['', {}, ''],
    // Hostile values stay exactly themselves.
    ['{{a}}', { a: '{{b}}', b: '×' }, '{{b}}'],
    ['{{a}}', { a: '=1+1' }, '=1+1'],
    ['{{a}}', { a: '$& $1 <b>&amp;' }, '$& $1 <b>&amp;'],
    // What is no place is text.
    ['{a} }} {{ まだ', {}, '{a} }} {{ まだ'],
  ])('%j', (template, values, text) => expect(fillTemplate(template, values)).toEqual({ ok: true, text }));

  it('names what is unknown and what has no value, each where it stands', () => {
    expect(fillTemplate('{{a}}{{b}}{{c}}{{}}', { a: undefined, c: 'x' })).toEqual({
      ok: false,
      problems: [
        { kind: 'unfilled', name: 'a' },
        { kind: 'unknown', name: 'b' },
        { kind: 'unknown', name: '' },
      ],
    });
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('does not know 「%s」', (name) => {
    expect(fillTemplate(`{{${name}}}`, {})).toEqual({ ok: false, problems: [{ kind: 'unknown', name }] });
  });

  it('puts any value in unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(fillTemplate('前{{値}}後', { 値: value })).toEqual({ ok: true, text: `前${value}後` });
      }),
    );
  });
});
