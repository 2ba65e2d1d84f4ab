// A fact as the seller typed it, ready to stand between 「 and 」 in the middle of a sentence.

const QUOTED = /^「([^「」]*)」$/;

/** Without blanks and 。 at its ends and without quotation marks of its own around the whole; undefined for blank. */
export function oneFact(written: string | undefined): string | undefined {
  const text = (written ?? '').trim();
  const bare = (QUOTED.exec(text)?.[1] ?? text).replace(/。+$/, '').trim();
  return bare === '' ? undefined : bare;
}
