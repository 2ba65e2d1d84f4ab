// Where a contract fact is tried: small bundles written as text, on a host over the real engine. Knows
// neither vitest nor Node, since the same facts run in Chromium too.
import type { Book } from '../../src/workbench/engine/book.ts';
import type {
  Execution,
  ExecutionResult,
  Host,
  HostOptions,
  SavedProperties,
} from '../../src/workbench/host/contract.ts';
import type * as FromPage from '../../src/workbench/host/run-from-page.ts';
import type { FileCell, FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';

export type Fact = {
  /** One sentence. */
  readonly fact: string;
  /** Where it comes from: a section of the platform facts, the design, or our own assumption. */
  readonly source: string;
  readonly run: (lab: Lab) => void | Promise<void>;
};

export type LabTools = {
  readonly createBook: (options: { readonly timeZone: string; readonly locale: string }) => Book;
  readonly createHost: (options: HostOptions, book: Book) => Host;
  readonly runFromPage: typeof FromPage.runFromPage;
  /** Those rows of the first tab whose cell in the column the grid paints by a rule; in the page only. */
  readonly painted?: (rows: readonly number[], column: number) => Promise<readonly number[]>;
};

export type Setup = {
  readonly cells?: readonly (readonly FileCell[])[];
  readonly tab?: Partial<FileTab>;
  readonly workbook?: Partial<WorkbookFile>;
  /** Instead of the scopes that the add-on has. */
  readonly scopes?: readonly string[];
  readonly scriptTimeZone?: string;
  readonly html?: Readonly<Record<string, string>>;
  readonly properties?: SavedProperties;
};

export type Bench = {
  readonly host: Host;
  readonly book: Book;
  /** Runs `main` of the bundle. */
  run(how?: Partial<Execution>): ExecutionResult;
  /** What `main` answers; fails where it does not. */
  value(how?: Partial<Execution>): unknown;
  /** The message that `main` throws; fails where it throws nothing. */
  message(how?: Partial<Execution>): string;
  fromPage(functionName: string, ...args: readonly unknown[]): ExecutionResult;
  cells(): FileTab['cells'];
};

export type Lab = {
  /** A host whose bundle is this text. */
  bundle(code: string, setup?: Setup): Bench;
  /** A host whose bundle is a function `main` with this body; `ss` and `sheet` are the workbook and its first tab. */
  script(body: string, setup?: Setup): Bench;
  painted(rows: readonly number[], column: number): Promise<readonly number[]>;
  equal(actual: unknown, expected: unknown): void;
  /** The text must hold this part. */
  holds(text: string, part: string): void;
  throws(work: () => unknown, part: string): void;
  close(): void;
};

export const SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) => (one === undefined ? '(undefined)' : one)) ?? '(undefined)'
  );
}

/** A lab with its own hosts, all disposed of by `close`. */
export function openLab(tools: LabTools): Lab {
  const open: Host[] = [];
  const lab: Lab = {
    bundle: (code, setup = {}) => {
      const workbook: WorkbookFile = {
        timeZone: 'Asia/Tokyo',
        locale: 'ja_JP',
        now: '2026-11-20T09:00:00+09:00',
        tabs: [{ name: '商品', cells: setup.cells ?? [], ...setup.tab }],
        ...setup.workbook,
      };
      const manifest = JSON.stringify({ timeZone: 'Asia/Tokyo', oauthScopes: setup.scopes ?? SCOPES });
      const book = tools.createBook({ timeZone: workbook.timeZone, locale: workbook.locale });
      const { scriptTimeZone } = setup;
      const host = tools.createHost(
        {
          addon: { code, manifest, html: setup.html ?? {} },
          workbook,
          ...(setup.properties ? { properties: setup.properties } : {}),
          ...(scriptTimeZone === undefined ? {} : { scriptTimeZone }),
        },
        book,
      );
      open.push(host);
      const run = (how: Partial<Execution> = {}): ExecutionResult =>
        host.execute({ entry: 'main', args: [], ...how });
      return {
        host,
        book,
        run,
        value: (how) => {
          const { outcome } = run(how);
          if (outcome.kind === 'value') return outcome.value;
          throw new Error(`Instead of a value: ${canonical(outcome)}`);
        },
        message: (how) => {
          const { outcome } = run(how);
          if (outcome.kind === 'threw') return outcome.message;
          throw new Error(`Instead of an exception: ${canonical(outcome)}`);
        },
        fromPage: (functionName, ...args) => tools.runFromPage(host, functionName, args),
        cells: () => host.dump().tabs[0]?.cells ?? [],
      };
    },
    script: (body, setup) =>
      lab.bundle(
        `function main(arg) { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${body} }`,
        setup,
      ),
    painted: (rows, column) => {
      if (!tools.painted) throw new Error('Only the page paints.');
      return tools.painted(rows, column);
    },
    equal: (actual, expected) => {
      if (canonical(actual) !== canonical(expected)) {
        throw new Error(`expected ${canonical(expected)}\n     got ${canonical(actual)}`);
      }
    },
    holds: (text, part) => {
      if (!text.includes(part)) throw new Error(`expected "${part}" in "${text}"`);
    },
    throws: (work, part) => {
      try {
        work();
      } catch (error) {
        lab.holds(error instanceof Error ? error.message : String(error), part);
        return;
      }
      throw new Error(`expected an error with "${part}"`);
    },
    close: () => {
      for (const host of open.splice(0)) host.dispose();
    },
  };
  return lab;
}
