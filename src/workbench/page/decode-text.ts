// Bytes of a text file to text. Japanese sellers' files come as UTF-8, as CP932 from Excel, and now and
// then as Excel's 「Unicode テキスト」 (UTF-16 with a mark at the front).

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'unreadable' };

/** UTF-8 (a mark at the front is dropped), else CP932; UTF-16 only with its mark. Nothing is replaced by �. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt(bytes, ['utf-16le']);
  if (first === 0xfe && second === 0xff) return attempt(bytes, ['utf-16be']);
  return attempt(bytes, ['utf-8', 'shift_jis']);
}

function attempt(bytes: Uint8Array, encodings: readonly string[]): Decoded {
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { kind: 'text', text, encoding };
  }
  return { kind: 'unreadable' };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
