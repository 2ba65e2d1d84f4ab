import { describe, expect, it } from 'vitest';
import type { CheckItemWire } from '../../src/app/protocol.ts';
import { textsToOutsourcers, textsToSuppliers } from '../../src/sidebar/findings-text.ts';
import { remarkOn } from '../../src/sidebar/inspection-checks.tsx';
import { inspectionWords } from '../../src/sidebar/inspection-words.ts';
import { reportText } from '../../src/sidebar/report-text.ts';
import { reportReply } from '../support/sidebar-inspection.ts';

const item = (more: Partial<CheckItemWire>): CheckItemWire => ({
  name: '長さ',
  kind: 'MEASURE',
  standard: '',
  lower: 40,
  upper: 45,
  ...more,
});

describe('a measured value', () => {
  it.each(['40', '45', '42.5mm', '４２', ' 42 cm', '', '  '])('「%s」 is within 40 to 45', (value) => {
    expect(remarkOn(item({}), value)).toBe('');
  });

  it.each(['39.9', '45.1', '４６', '1,042', '-42'])('「%s」 is outside', (value) => {
    expect(remarkOn(item({}), value)).toBe(inspectionWords.outside);
  });

  it('that is none is said to be none, and texts are not measured', () => {
    expect(remarkOn(item({}), '長い')).toBe(inspectionWords.notANumber);
    expect(remarkOn(item({ kind: 'TEXT' }), '長い')).toBe('');
    expect(remarkOn(item({ lower: null }), '3')).toBe('');
    expect(remarkOn(item({ upper: null }), '300')).toBe('');
  });
});

describe('the report as a table', () => {
  it('keeps its columns whatever stands in a name', () => {
    const text = reportText({
      ...reportReply,
      byDefect: [{ name: 'きず\tへこみ\n深い', pieces: 2 }],
    });
    expect(text).toContain('\nきず へこみ 深い\t2\n');
  });
});

describe('the text to those behind the goods', () => {
  it('tells a supplier what was found, and by what, since all of it is theirs', () => {
    expect(textsToSuppliers(reportReply)).toEqual([
      {
        name: '彫金室',
        text: [
          '彫金室 様',
          '',
          'お世話になっております。仕入れた商品を検品しましたので、結果をお知らせします。',
          '',
          '見た数: 48個のうち42個(11/23 10:15 現在)',
          '・問題のなかった物: 31個',
          '・手直しの必要な物: 4個',
          '・説明や値段を変えて売る物: 4個',
          '・売れない物: 3個',
          '不具合: 留め具がゆるい(6個)、変色(3個)、きず(2個)',
          '',
          '原因について、お気づきのことがありましたら教えてください。写真が必要でしたら、お送りします。',
          'どうぞよろしくお願いいたします。',
        ].join('\n'),
      },
    ]);
  });

  it('tells an outsourcer of their own goods alone, and nobody where no name stands', () => {
    const [only, ...more] = textsToOutsourcers(reportReply);
    expect(more).toEqual([]);
    expect(only?.name).toBe('梱包のみなみ');
    expect(only?.text).toContain('見た数: 8個のうち6個(11/23 10:15 現在)\n・手直しの必要な物: 2個');
    expect(only?.text).not.toContain('不具合');
  });

  it('says what is good, and that there is more to be looked at', () => {
    const good = { passed: 4, rework: 0, reworded: 0, failed: 0, done: 4 };
    const of = (pieces: number) =>
      textsToSuppliers({ ...reportReply, bySupplier: [{ ...good, name: '窯元 御中', pieces }] })[0]?.text;
    expect(of(4)).toMatch(
      /^窯元 御中\n[\s\S]*見た数: 4個\(11\/23 10:15 現在\)[\s\S]*\n問題のある物は、ありませんでした。/,
    );
    expect(of(9)).toContain('ここまでに、問題のある物はありませんでした。');
  });
});
