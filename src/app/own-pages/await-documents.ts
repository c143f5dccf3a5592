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

/** Takes files wherever they come from: dropped anywhere on the window, pasted, or opened with the app. */
export function awaitDocuments(): void {
  const show = (dragged: boolean): void => {
    if (useOwnPages.getState().dragged !== dragged) useOwnPages.setState({ dragged });
  };
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    show(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  addEventListener('drop', (event) => {
    show(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    bringFiles(event.dataTransfer.files);
  });
  addEventListener('paste', ({ clipboardData }) => bringFiles(clipboardData?.files ?? []));
  window.launchQueue?.setConsumer(({ files = [] }) => {
    Promise.all(files.map((file) => file.getFile())).then(bringFiles, () => useOwnPages.setState({ end: { state: 'failed' } }));
  });
}
