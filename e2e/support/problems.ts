import type { BrowserContext } from '@playwright/test';

/**
 * Everything that a browser says went wrong, and every request to another origin. A test ends with none that it did not allow.
 * Policy violations come in as console errors: a listener in every document names them too, for browsers that log them otherwise.
 */
export class Problems {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** To be called before the context's first page, for contexts that a test opens itself. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`console error: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#found.push(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('serviceworker', (worker) => {
      worker.on('console', (message) => {
        if (message.type() === 'error') this.#found.push(`console error in the service worker: ${message.text()}`);
      });
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== this.#origin) this.#found.push(`request to another origin: ${request.url()}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** What a test brings about on purpose, such as the failed request of a stopped server. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** What was found and not allowed. */
  get rest(): readonly string[] {
    return this.#found.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }
}
