import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dataHeaders, type Headers, pageHeaders } from './security-headers.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^(text|image\/svg|application\/(json|manifest))/;
/** Names that change with their content: the build puts a hash into each file under assets/. */
const hashed = /^\/assets\/.+[-.][\w-]{8,}\.\w+$/;
/** Paths of the API and of built files: a missing one is an error in JSON, never the dashboard's page. */
const reserved = /^\/(graphql|auth|files|assets|healthz|readyz|metrics)(\/|$)/;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

type Encoding = 'br' | 'gzip' | 'identity';

interface DashboardFile {
  content: Buffer;
  type: string;
  headers: Headers;
  encoded: Map<Encoding, Promise<Buffer>>;
}

/** Every file of the built dashboard, read at start: what is not in the list cannot be asked for. */
async function readDashboard({
  directory,
  https,
  publicUrl,
}: DashboardOptions): Promise<Map<string, DashboardFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const fileHeaders = dataHeaders(https);
  const websocketOrigin = new URL(publicUrl).origin.replace(/^http/, 'ws');
  const files = new Map<string, DashboardFile>();
  for (const entry of entries) {
    const type = contentTypes[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(directory, path).split(sep).join('/')}`;
    const content = await readFile(path);
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
    const headers = type.startsWith('text/html')
      ? pageHeaders(https, inlineScriptHashes(content.toString('utf8')), websocketOrigin)
      : {
          ...fileHeaders,
          'cache-control': hashed.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
        };
    files.set(url, {
      content,
      type,
      headers: { ...headers, etag, vary: 'accept-encoding' },
      encoded: new Map(),
    });
  }
  return files;
}

function encodingFor(request: FastifyRequest, { type, content }: DashboardFile): Encoding {
  const accepted = request.headers['accept-encoding'] ?? '';
  if (!compressible.test(type) || content.length < 1_024) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** Compressed when first asked for, once. */
function encode(file: DashboardFile, encoding: Encoding): Promise<Buffer> {
  const known = file.encoded.get(encoding);
  if (known) return known;
  const { content } = file;
  const made =
    encoding === 'br'
      ? brotlied(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })
      : encoding === 'gzip'
        ? gzipped(content, { level: 9 })
        : Promise.resolve(content);
  file.encoded.set(encoding, made);
  return made;
}

function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}`,
  );
}

export interface DashboardOptions {
  directory: string;
  https: boolean;
  publicUrl: string;
}

/**
 * Serves the dashboard beside the API: hashed files for ever, everything else asked again, and its page for every
 * address that is a screen. Where the dashboard has not been built, its addresses answer 404.
 */
export async function serveDashboard(
  fastify: FastifyInstance,
  options: DashboardOptions,
): Promise<void> {
  const files = await readDashboard(options);
  const page = files.get('/index.html');
  fastify.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    config: {
      policy: {
        kind: 'public',
        why: 'The dashboard holds no data: it asks for them after sign-in.',
      },
    },
    handler: async (request, reply) => {
      const path = request.url.split('?', 1)[0] ?? '/';
      // An address with a file's ending is a missing file: the page in its place would only confuse.
      const isScreen = !reserved.test(path) && !/\.\w{1,11}$/.test(path);
      // A screen may have a page of its own: /answer is answer.html.
      const own = isScreen ? (files.get(`${path}.html`) ?? page) : undefined;
      const file = files.get(path) ?? own;
      if (!file) return reply.callNotFound();
      reply.headers(file.headers);
      if (request.headers['if-none-match'] === file.headers['etag']) return reply.code(304).send();
      const encoding = encodingFor(request, file);
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
      return reply.type(file.type).send(await encode(file, encoding));
    },
  });
}
