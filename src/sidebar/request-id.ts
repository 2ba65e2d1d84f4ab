/** A new id for one click; every repetition of that click carries the same one. 8 to 80 characters. */
export function newRequestId(): string {
  const random = Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return `r${Date.now().toString(36)}${random}`;
}
