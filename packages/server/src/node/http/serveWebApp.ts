import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

import { StartError } from '../StartError.js';

/** Answers a request for a file of the web app. */
export type WebApp = (request: Request) => Promise<Response>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Pictures are decoded from memory, so `blob:`; nothing is loaded from, or framed by, anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Serves the built web app in `folder`. Paths that name no file get `index.html`, since the app
 * routes by itself; a missing file with an extension is a 404. Nothing outside the folder, and no
 * dotfile, is ever read.
 *
 * @throws StartError when the folder holds no `index.html`
 */
export async function serveWebApp(folder: string): Promise<WebApp> {
  const root = await realpath(folder).catch(() => folder);
  const index = join(root, 'index.html');
  if (!(await isFile(index))) {
    throw new StartError(
      `The setting GLIMPSE_APP_DIR=${folder} holds no index.html: build the web app first, or leave the setting out.`,
    );
  }
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Only GET and HEAD are understood here.', { allow: 'GET, HEAD' });
    }
    const path = safePath(new URL(request.url).pathname);
    const found = path === undefined ? undefined : await findFile(root, path);
    if (found !== undefined) return reply(request, found);
    const isPage = path !== undefined && extname(path) === '';
    return isPage ? reply(request, index) : plain(404, 'There is no such file.');
  };
}

/** The path below the folder, or undefined for one that no browser would ask for. */
function safePath(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = path.split('/').filter((part) => part !== '');
  const isOdd = path.includes('\0') || path.includes('\\');
  return isOdd || parts.some((part) => part.startsWith('.')) ? undefined : parts.join('/');
}

async function findFile(root: string, path: string): Promise<string | undefined> {
  // The real path, since a link inside the folder may lead out of it.
  const file = await realpath(join(root, path)).catch(() => undefined);
  return file?.startsWith(root + sep) && (await isFile(file)) ? file : undefined;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function reply(request: Request, file: string): Promise<Response> {
  const bytes = new Uint8Array(await readFile(file));
  // Files that carry a hash of their content in their name never change.
  const isHashed = /-[\w-]{8,}\.\w+$/.test(file) && extname(file) !== '.html';
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: {
      ...HEADERS,
      'content-type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': String(bytes.length),
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
