// The command behind `npm run -s protocol`: what the door takes and answers, and what the menu offers.
// The schemas are a file of the build, since the workbench imports none of the bundle's floors; the
// menu is asked of the bundle itself, run in the host.
import { readFile } from 'node:fs/promises';
import type { AddonFiles } from '../host/contract.ts';
import { createHost } from '../host/create-host.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { readAddonFiles } from './addon-files.ts';

type Schemas = Readonly<Record<string, unknown>>;

export type Protocol = {
  /** JSON Schema by kind. */
  readonly requests: Schemas;
  readonly replies: Schemas;
  /** In the order of the menu. */
  readonly menu: readonly { readonly function: string; readonly label: string }[];
};

export type ProtocolPlace = {
  /** The folder with Code.js, appsscript.json and Sidebar.html. */
  readonly addonDir: string;
  /** The build's file of schemas, `{"requests":{…},"replies":{…}}`. */
  readonly schemas: string;
  readonly stdout: (text: string) => void;
};

/** Prints the protocol as JSON; gives the exit code 0. Throws where the build has left no such files. */
export async function main({ addonDir, schemas, stdout }: ProtocolPlace): Promise<0> {
  const addon = await readAddonFiles(addonDir);
  stdout(
    `${JSON.stringify(describeProtocol(JSON.parse(await readFile(schemas, 'utf8')), addon), null, 2)}\n`,
  );
  return 0;
}

/** Puts the schemas and the menu together. Refused: a file without requests and replies, a bundle whose onOpen fails. */
export function describeProtocol(schemas: unknown, addon: AddonFiles): Protocol {
  const { requests, replies } = asObject(schemas, 'the schemas');
  return {
    requests: asObject(requests, 'requests'),
    replies: asObject(replies, 'replies'),
    menu: menuOf(addon),
  };
}

const EMPTY: WorkbookFile = {
  timeZone: 'Asia/Tokyo',
  locale: 'ja_JP',
  now: '2026-01-01T09:00:00+09:00',
  tabs: [{ name: 'シート1', cells: [] }],
};

/** onOpen runs as it does for an add-on in use: LIMITED, with its event. */
function menuOf(addon: AddonFiles): Protocol['menu'] {
  const host = createHost({ addon, workbook: EMPTY });
  try {
    const { outcome } = host.execute({ entry: 'onOpen', args: [{ authMode: 'LIMITED' }], mode: 'LIMITED' });
    if (outcome.kind === 'threw') throw new Error(`onOpen threw: ${outcome.message}`);
    if (outcome.kind === 'missing') throw new Error(`The host lacks ${outcome.what}`);
    return host
      .menu()
      .flatMap((item) => ('label' in item ? [{ function: item.functionName, label: item.label }] : []));
  } finally {
    host.dispose();
  }
}

function asObject(value: unknown, name: string): Schemas {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} should be an object by kind`);
  }
  return { ...value };
}
