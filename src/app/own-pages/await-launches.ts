import { bringFiles } from './late-acts.ts';
import { useOwnPages } from './own-pages-store.ts';

/** What a system that opens files with the app gives it; browsers that do so have it, TypeScript's lists do not. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Takes the files that the system opens with the app, which it opens at the library. */
export function awaitLaunches(): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    Promise.all(files.map((file) => file.getFile())).then(bringFiles, () => useOwnPages.setState({ end: { state: 'failed' } }));
  });
}
