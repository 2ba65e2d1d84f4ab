// 証拠 as the cell has it.
import { describe, expect, it } from 'vitest';
import { evidenceCell, savedEvidence, withEvidence } from '../../../src/domain/settling/saved-evidence.ts';

describe('what is saved', () => {
  it('is read in the order in which it is saved, each once', () => {
    expect(savedEvidence('品物の写真、やり取りの画面, 品物の写真')).toEqual(['やり取りの画面', '品物の写真']);
    expect(savedEvidence('')).toEqual([]);
    expect(savedEvidence('合意した内容と金額\n発送の控えと追跡')).toEqual([
      '合意した内容',
      '発送の控えと追跡',
    ]);
  });

  it('is added and taken away by one tap, and words of the seller stay behind it', () => {
    expect(withEvidence('', '品物の写真', true)).toBe('品物の写真');
    expect(withEvidence('品物の写真、動画', 'やり取りの画面', true)).toBe('やり取りの画面、品物の写真、動画');
    expect(withEvidence('品物の写真、動画', '品物の写真', false)).toBe('動画');
    expect(withEvidence('品物の写真', '品物の写真', true)).toBe('品物の写真');
    expect(withEvidence('', '品物の写真', false)).toBe('');
  });

  it('stands in one spelling however it was written', () => {
    expect(evidenceCell(' 品物の写真 ，動画;やり取りの画面')).toBe('やり取りの画面、品物の写真、動画');
  });
});
