/** Where the menu wants the sidebar to begin. */
export type Start = 'desk' | 'stop' | 'setUp';

/**
 * Reads `<script type="application/json" id="tomeru-start">`, which the add-on puts into the page and which may stand
 * after the main script; so this is called when the document is complete. Anything unknown begins at the desk.
 */
export function readStart(page: Document): Start {
  const told = page.getElementById('tomeru-start')?.textContent;
  if (!told) return 'desk';
  const parsed: unknown = JSON.parse(told);
  const screen = typeof parsed === 'object' && parsed !== null && 'screen' in parsed ? parsed.screen : null;
  return screen === 'stop' || screen === 'setUp' ? screen : 'desk';
}
