// The desk: one open workbook with the engine's screen and the host behind it. Opening another one throws
// the former away whole, so that nothing of it (functions, clock, add-on state) is left behind.
import { createBook } from '../engine/univer-book.ts';
import type {
  AddonFiles,
  Execution,
  ExecutionResult,
  Host,
  MenuItem,
  Outcome,
  SavedProperties,
  Shown,
} from '../host/contract.ts';
import { createHost } from '../host/create-host.ts';
import { runFromPage } from '../host/run-from-page.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { element } from './element.ts';
import { type GridScreen, gridScreen } from './grid-screen.ts';
import { guardFocus } from './keep-focus.ts';
import { createPageClock, type PageClock } from './page-clock.ts';

export type DeskEvents = {
  /** Somebody, person or add-on, may have changed the workbook. */
  readonly changed: () => void;
  readonly shown: (shown: Shown) => void;
  /** An execution did not come to a good end. */
  readonly troubled: (entry: string, result: ExecutionResult) => void;
};

export type Desk = {
  /** Throws when the workbook cannot be opened; the former one is gone then. `properties` as they were kept. */
  open(workbook: WorkbookFile, properties?: SavedProperties): void;
  /** Runs a menu's function of the bundle to its end. */
  runFromMenu(entry: string): void;
  /** The same for google.script.run, with its rules for names, arguments and answers. */
  runFromSidebar(entry: string, args: readonly unknown[]): Outcome;
  menu(): readonly MenuItem[];
  dump(): WorkbookFile;
  properties(): SavedProperties;
  /** The workbook's clock, ISO 8601, brought up to the moment. */
  now(): string;
  focus(): void;
};

type Open = { readonly host: Host; readonly clock: PageClock; readonly grid: GridScreen };

/** A desk in `place`; nothing is open at first. */
export function createDesk(place: HTMLElement, addon: AddonFiles, events: DeskEvents): Desk {
  let open: Open | null = null;
  const guard = guardFocus();

  const current = (): Open => {
    if (open === null) throw new Error('No workbook is open');
    return open;
  };
  const catchUp = ({ host, clock }: Open): void => {
    const seconds = clock.elapsedSeconds();
    if (seconds > 0) host.wait(`PT${seconds}S`);
  };
  const watched = (entry: string, execute: (host: Host) => ExecutionResult): ExecutionResult => {
    const { host } = current();
    catchUp(current());
    const before = host.shown();
    const kept = JSON.stringify(host.properties());
    const result = execute(host);
    const after = host.shown();
    if (after !== null && after !== before) events.shown(after);
    if (result.cost.calls.write > 0 || JSON.stringify(host.properties()) !== kept) events.changed();
    if (result.outcome.kind !== 'value') events.troubled(entry, result);
    return result;
  };

  return {
    open(workbook, properties = {}) {
      open?.host.dispose();
      open = null;
      const container = element('div', { class: 'grid-container' });
      place.replaceChildren(container);
      const grid = gridScreen(container);
      const book = createBook({
        timeZone: workbook.timeZone,
        locale: workbook.locale,
        screen: grid.screen,
      });
      const host = createHost({ addon, workbook, properties }, book);
      open = { host, grid, clock: createPageClock(() => performance.now()) };
      book.onEdited(events.changed);
      const opening: Execution = { entry: 'onOpen', args: [{ authMode: 'LIMITED' }], mode: 'LIMITED' };
      watched('onOpen', () => host.execute(opening));
    },
    runFromMenu(entry) {
      watched(entry, (host) => host.execute({ entry, args: [] }));
    },
    runFromSidebar(entry, args) {
      return watched(entry, (host) => runFromPage(host, entry, args)).outcome;
    },
    menu: () => current().host.menu(),
    dump() {
      catchUp(current());
      return current().host.dump();
    },
    properties: () => current().host.properties(),
    now() {
      catchUp(current());
      return current().host.now();
    },
    focus() {
      guard.invite(() => open?.grid.focus());
    },
  };
}
