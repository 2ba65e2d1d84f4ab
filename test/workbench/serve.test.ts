// The server gives a fixed list of files to this machine and nothing else to anybody.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/workbench/serve.ts';

let folder: string;
let serving: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tomeru-serve-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page/index.html'), '<title>page</title>');
  await writeFile(join(folder, 'page/frame.html'), '<title>frame</title>');
  await writeFile(join(folder, 'Code.js'), '// code');
  await writeFile(join(folder, 'secret.json'), '{}');
  serving = await serve({ workbench: join(folder, 'page'), addon: folder });
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** As raw as it can be sent: fetch would tidy the path. */
function ask(
  path: string,
  host?: string,
  method = 'GET',
): Promise<{ status: number; policy: string; body: string }> {
  const { hostname, port } = new URL(serving.address);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        const policy = String(response.headers['content-security-policy'] ?? '');
        resolve({ status: response.statusCode ?? 0, policy, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

it('gives the page and the add-on', async () => {
  expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await ask('/')).toMatchObject({ status: 200, body: '<title>page</title>' });
  expect(await ask('/addon/Code.js')).toMatchObject({ status: 200, body: '// code' });
});

it.each([
  '/secret.json',
  '/../secret.json',
  '/addon/../secret.json',
  '/addon/secret.json',
  '/%2e%2e/secret.json',
  '//etc/passwd',
  '/constructor',
])('knows no %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it('answers only to its own name, and only to reading', async () => {
  expect((await ask('/', 'evil.example:80')).status).toBe(403);
  expect((await ask('/', undefined, 'POST')).status).toBe(405);
});

it('forbids the page everything from outside, and the sidebar any network', async () => {
  expect((await ask('/')).policy).toContain("default-src 'none'");
  expect((await ask('/')).policy).not.toMatch(/https?:|script-src[^;]*'unsafe-inline'/);
  const frame = (await ask('/frame.html')).policy;
  expect(frame).not.toContain('connect-src');
  expect(frame).toMatch(/default-src 'none'.*sandbox allow-scripts/);
  expect(frame).not.toContain('allow-same-origin');
});

it('takes another port when the wanted one is taken', async () => {
  const port = Number(new URL(serving.address).port);
  const other = await serve({ workbench: join(folder, 'page'), addon: folder, port });
  expect(other.address).not.toBe(serving.address);
  await other.close();
});
