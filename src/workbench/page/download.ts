import { element } from './element.ts';

/** Gives a text to the browser as a file of this name; signs that no file name may have become `_`. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: address, download: name.replace(/[\\/:*?"<>|]/g, '_') });
  link.click();
  // The browser has taken the blob by the next turn; without this it would be kept for ever.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
