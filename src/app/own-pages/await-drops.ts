import { bringFiles, ownPagesActs } from './late-acts.ts';
import { useOwnPages } from './own-pages-store.ts';

/**
 * From now on files can be dropped anywhere on the window, which says so while they are held over it.
 * @param held whether some are already
 */
export function awaitDrops(held: boolean): void {
  const show = (dragged: boolean): void => {
    if (useOwnPages.getState().dragged !== dragged) useOwnPages.setState({ dragged });
  };
  show(held);
  if (held) ownPagesActs().then(({ prepare }) => prepare(), () => undefined);
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
}
