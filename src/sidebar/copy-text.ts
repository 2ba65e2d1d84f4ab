/**
 * Copies what stands in the field and leaves it selected. Must run inside the click: after an answer of the server
 * the browser no longer allows it. The Clipboard API is not used, because the add-on's frame does not have that right.
 * False means that the browser refused; the text is then selected for Ctrl+C.
 */
export function copyFrom(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  return document.execCommand('copy');
}

/** Copies a text that stands in no field of the screen, within a click as above. */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.readOnly = true;
  field.value = text;
  document.body.append(field);
  const isCopied = copyFrom(field);
  field.remove();
  return isCopied;
}

/**
 * Opens an address in a tab of its own, within the click that has copied the text for it. A link that is pressed by the page itself
 * does what a link does, without the opener, and the screen may change in the same moment.
 */
export function openTab(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.className = 'unseen';
  document.body.append(link);
  link.click();
  link.remove();
}
