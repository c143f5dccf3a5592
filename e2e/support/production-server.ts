import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteListener, type Site } from '../../src/build/serve.ts';

/** Answers a request in the server's stead. false: the server answers as always. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The server of `npm start`, with a switch for everything that can happen to one. It keeps its port when it is stopped and started again. */
export class ProductionServer {
  readonly #basePath: string;
  #listener: RequestListener;
  #server: Server | null = null;
  #port = 0;
  #fault: Fault | null = null;
  /** Paths asked for, in order, without the query; faults included. */
  readonly requested: string[] = [];

  constructor({ folder, basePath }: Site) {
    this.#basePath = basePath;
    this.#listener = listenerOf({ folder, basePath });
  }

  /** Ends in the base path. */
  get address(): string {
    return `${this.origin}${this.#basePath}`;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.requested.push((request.url ?? '').replace(/\?.*/, ''));
      if (!this.#fault?.(request, response)) this.#listener(request, response);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on connections are refused, and open ones are cut. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Deploys another build at the same address, between two requests. */
  deploy(folder: string): void {
    this.#listener = listenerOf({ folder, basePath: this.#basePath });
  }

  /** Injects a fault; null takes it away. */
  inject(fault: Fault | null): void {
    this.#fault = fault;
  }
}

function listenerOf(site: Site): RequestListener {
  if (!existsSync(`${site.folder}/index.html`)) throw new Error(`${site.folder}: no built site here; run “npm run ingest” and “npm run build” first`);
  return createSiteListener(site);
}
