// Serves the built workbench to this machine only. What may be asked for is a fixed list of files; a
// path is looked up in it and never joined to a folder, so no request can climb out.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';

export type ServeOptions = {
  /** Folder with index.html, page.js, page.css, frame.html, frame.js and shops/. */
  readonly workbench: string;
  /** Folder with Code.js, Sidebar.html and appsscript.json. */
  readonly addon: string;
  /** Tried first, so that the browser finds the work of last time; any free one when it is taken. 0 = any. */
  readonly port?: number;
};

export type Serving = { readonly address: string; close(): Promise<void> };

const LOCAL = '127.0.0.1';

const PAGE_FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/index.html': 'index.html',
  '/page.js': 'page.js',
  '/page.css': 'page.css',
  '/frame.html': 'frame.html',
  '/frame.js': 'frame.js',
  '/shops/shop-a.workbook.json': 'shops/shop-a.workbook.json',
  '/shops/shop-b.workbook.json': 'shops/shop-b.workbook.json',
  '/shops/shop-c.workbook.json': 'shops/shop-c.workbook.json',
};

const ADDON_FILES: Readonly<Record<string, string>> = {
  '/addon/Code.js': 'Code.js',
  '/addon/Sidebar.html': 'Sidebar.html',
  '/addon/appsscript.json': 'appsscript.json',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** `unsafe-eval`: the host makes a fresh realm for every execution. Inline styles: the grid sets them. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar is one file with everything inline, as Sheets needs it; it gets no network at all. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
].join('; ');

/** Starts serving on 127.0.0.1 and resolves once it listens. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    address: `http://${LOCAL}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of the web that had its own name point here would come with that name.
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const asked = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const file = fileFor(options, asked);
  if (file === null) return refuse(response, 404);
  const body = await readFile(file);
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'content-security-policy': asked === '/frame.html' ? FRAME_POLICY : PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function fileFor(options: ServeOptions, asked: string): string | null {
  if (Object.hasOwn(PAGE_FILES, asked)) return join(options.workbench, PAGE_FILES[asked] ?? '');
  if (Object.hasOwn(ADDON_FILES, asked)) return join(options.addon, ADDON_FILES[asked] ?? '');
  return null;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(String(status));
}

async function listen(server: Server, wanted: number): Promise<number> {
  const taken = wanted !== 0 && !(await tryListen(server, wanted));
  if (wanted === 0 || taken) await tryListen(server, 0);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return bound.port;
}

/** False where somebody else has this port. */
function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, LOCAL, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
