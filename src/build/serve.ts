import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { cacheControl, contentType, isHashedFolder, REVALIDATE, SECURITY_HEADERS } from './headers.ts';

export interface Site {
  /** The built site. It is read anew at every request, so that a new build may take its place. */
  readonly folder: string;
  /** With a slash at both ends. */
  readonly basePath: string;
}

export interface ServeOptions extends Site {
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Ends the server and every connection to it. */
  stop(): Promise<void>;
}

/**
 * A request for a page of the app: it accepts HTML by name, or takes anything and asks for an address without a dot
 * (addresses of the app never hold one, those of files always do).
 */
function wantsPage(request: IncomingMessage, path: string): boolean {
  const accept = request.headers.accept ?? '*/*';
  return accept.includes('text/html') || (accept.includes('*/*') && !path.includes('.'));
}

function refuse(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Cache-Control': REVALIDATE, 'Content-Type': contentType('.txt'), ...headers });
  response.end(`${text}\n`);
}

/** Answers as a production host does: precompressed files, real 404s, the app for its own addresses, our headers on everything. */
export function createSiteListener({ folder, basePath }: Site): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => response.setHeader('Content-Type', contentType(pathname)),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (`${pathname}/` === basePath) return refuse(response, 308, 'Moved', { Location: basePath });
    if (!pathname.startsWith(basePath)) return refuse(response, 404, 'Not found');
    const path = pathname.slice(basePath.length);
    // Ranges are optional in HTTP, and sirv misreads the suffix form (`bytes=-500`).
    delete request.headers.range;
    request.url = `/${path}`;
    response.setHeader('Cache-Control', cacheControl(path));
    return files(request, response, () => {
      if (isHashedFolder(`${path}/`) || !wantsPage(request, path)) return refuse(response, 404, 'Not found');
      request.url = '/';
      response.setHeader('Cache-Control', REVALIDATE);
      return files(request, response, () => refuse(response, 404, 'Not found: no site has been built here'));
    });
  };
}

/**
 * Listens on 127.0.0.1 only.
 * @throws the system's error, as with code EADDRINUSE, when it cannot listen.
 */
export async function startServer({ port, ...site }: ServeOptions): Promise<RunningServer> {
  const server = createServer(createSiteListener(site));
  await listen(server, port);
  const listening = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${listening}${site.basePath}`,
    port: listening,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
