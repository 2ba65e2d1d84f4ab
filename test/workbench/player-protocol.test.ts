// `npm run -s protocol`: the build's schemas as they are, and the menu as the bundle itself builds it.
import { afterEach, describe, expect, it } from 'vitest';
import { playRoom } from '../support/play-room.ts';
import { loadPlayer } from '../support/player-bundle.ts';

const SCHEMAS = {
  requests: { today: { type: 'object', properties: { kind: { const: 'today' } } } },
  replies: { today: { type: 'object' } },
};

const BUNDLE = `
function onOpen(event) {
  var menu = SpreadsheetApp.getUi().createAddonMenu().addItem('まず止める', 'stopSelection');
  if (event.authMode !== 'NONE') menu.addSeparator().addItem('開く', 'openSidebar');
  menu.addToUi();
}
function stopSelection() {}
function openSidebar() {}
`;

const rooms: { clear(): void }[] = [];
afterEach(() => {
  for (const room of rooms.splice(0)) room.clear();
});

async function protocol(code: string, schemas: unknown): Promise<unknown> {
  const room = playRoom(code);
  rooms.push(room);
  let printed = '';
  const exit = await loadPlayer().protocol({
    addonDir: room.at('.'),
    schemas: room.put('protocol.json', schemas),
    stdout: (text) => {
      printed += text;
    },
  });
  expect(exit).toBe(0);
  return JSON.parse(printed);
}

describe('the protocol', () => {
  it('has every schema by kind, and the menu functions with their labels', async () => {
    expect(await protocol(BUNDLE, SCHEMAS)).toEqual({
      ...SCHEMAS,
      menu: [
        { function: 'stopSelection', label: 'まず止める' },
        { function: 'openSidebar', label: '開く' },
      ],
    });
  });

  it('is not printed for a bundle whose menu fails', async () => {
    await expect(protocol('function onOpen() { throw new Error("x"); }', SCHEMAS)).rejects.toThrow(
      'onOpen threw: x',
    );
  });

  it('is not printed without the schemas of both sides', async () => {
    await expect(protocol(BUNDLE, { requests: {} })).rejects.toThrow('replies should be an object by kind');
  });
});
