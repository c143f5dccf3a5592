import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { Problems } from './problems.ts';
import { ProductionServer } from './production-server.ts';

export interface SiteOptions {
  /** The built site that is served, relative to the project. */
  readonly site: string;
  /** The folder it is hosted under; the site must have been built for it. */
  readonly basePath: string;
}

export interface Fixtures {
  /** A production server of the test's own: its origin, and so all that a browser stores for it, is new. */
  readonly server: ProductionServer;
  /** Fails the test at its end when anything is in it that was not allowed. */
  readonly problems: Problems;
}

/** The test of every spec: production server, policy and headers as deployed, no error and no foreign request unnoticed. */
export const test = base.extend<SiteOptions & Fixtures>({
  site: ['dist', { option: true }],
  basePath: ['/', { option: true }],
  server: async ({ site, basePath }, use) => {
    const server = new ProductionServer({ folder: resolve(site), basePath });
    await server.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => {
    await use(server.address);
  },
  problems: [async ({ server, context }, use) => {
    const problems = new Problems(server.origin);
    await problems.watch(context);
    await use(problems);
    base.expect(problems.rest).toEqual([]);
  }, { auto: true }],
});

export { expect } from '@playwright/test';
