// A folder with a small add-on and a workbook, in which scenarios are played as a person would play them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScenarioResult } from '../../src/workbench/player/scenario-result.ts';
import { loadPlayer } from './player-bundle.ts';

export type Played = {
  readonly exit: number;
  readonly result: ScenarioResult;
  readonly stdout: string;
  readonly stderr: string;
};

const MANIFEST = {
  timeZone: 'Asia/Tokyo',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** Puts up the folder; `code` is the built bundle's text. */
export function playRoom(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'play-'));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('Code.js'), code);
  writeFileSync(at('appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(at('Sidebar.html'), '<p>sidebar</p>');
  const put = (name: string, content: unknown): string => {
    writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
    return at(name);
  };
  const command = async (...argv: readonly string[]): Promise<Played> => {
    let stdout = '';
    let stderr = '';
    const exit = await loadPlayer().play(argv, {
      addonDir: folder,
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
    });
    return { exit, result: JSON.parse(stdout), stdout, stderr };
  };
  return {
    put,
    at,
    command,
    /** Plays steps on a workbook (inline, or a path from the folder). */
    play: (workbook: unknown, steps: readonly unknown[], more: object = {}): Promise<Played> =>
      command(put('scenario.json', { workbook, steps, ...more })),
    read: (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8')),
    list: (name: string): readonly string[] => readdirSync(at(name)).sort(),
    clear: (): void => rmSync(folder, { recursive: true }),
  };
}
