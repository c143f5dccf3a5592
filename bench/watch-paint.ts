/** When, in ms after the reader's act: asked the worker, its last answer came, the list changed, the frame with it was painted. */
export interface PaintTimes {
  readonly asked: number;
  readonly answered: number;
  readonly changed: number;
  readonly painted: number;
}

/** What {@link watchPaint} leaves in the window. */
export interface PaintWatch {
  /** Starts to watch for the next act. The list stands when `isThere` says so of the results. */
  expect(event: 'input' | 'click', isThere: (results: Element) => boolean): void;
  /** Settles in the task after the frame in which the list stood. */
  painted(): Promise<PaintTimes>;
}

declare global {
  interface Window {
    paintWatch: PaintWatch;
  }
}

/** Runs in the page before its own scripts: it listens at the worker's door and watches the results. */
export function watchPaint(patience: number): void {
  let [asked, answered] = [0, 0];
  let done = Promise.resolve<PaintTimes>({ asked: 0, answered: 0, changed: 0, painted: 0 });
  // From its first moment: the app's own listener runs all the way to the changed list.
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', () => {
        answered = performance.now();
      });
    }

    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      asked ||= performance.now();
      super.postMessage(message, Array.isArray(transfer) ? { transfer } : transfer);
    }
  };

  window.paintWatch = {
    expect(event, isThere) {
      done = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no list within ${patience} ms of ${event} at ${location.search}: ${document.getElementById('results')?.textContent.slice(0, 200) ?? ''}`)), patience);
        window.addEventListener(event, ({ timeStamp }) => {
          [asked, answered] = [0, 0];
          const observer = new MutationObserver(() => {
            const results = document.getElementById('results');
            if (!results || !isThere(results)) return;
            observer.disconnect();
            const changed = performance.now();
            // What the app still held was not asked for again.
            const [from, to] = answered > 0 ? [asked, answered] : [changed, changed];
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              // The first task after the frame: its style, layout and paint are done.
              port1.addEventListener('message', () => resolve({ asked: from - timeStamp, answered: to - timeStamp, changed: changed - timeStamp, painted: performance.now() - timeStamp }));
              port1.start();
              port2.postMessage(null);
            });
          });
          observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        }, { capture: true, once: true });
      });
    },
    painted: () => done,
  };
}
