/**
 * Whole yen as a tired hand types them: 1,200, １２００円, ¥500. null for a blank field, undefined for what is no amount.
 */
export function yenIn(typed: string): number | null | undefined {
  const figures = typed.normalize('NFKC').replace(/[\s,\u3001\u00a5\u5186]/g, '');
  if (figures === '') return null;
  return /^\d{1,9}$/.test(figures) && Number(figures) <= 100_000_000 ? Number(figures) : undefined;
}
