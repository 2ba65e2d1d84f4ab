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
