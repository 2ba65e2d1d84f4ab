import { describe, expect, it } from 'vitest';
import type { CheckItemWire } from '../../src/app/protocol.ts';
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
