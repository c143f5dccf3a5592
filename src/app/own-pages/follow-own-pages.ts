import type { Archive } from '../../archive/archive.ts';
import { concerns } from '../../library/changed.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { rememberedHint } from '../library/remembered-hint.ts';
import { bringFiles, provideActs } from './late-acts.ts';
import type { OwnPagesActs } from './own-pages-acts.ts';

/** Says only whether the library is worth opening before the first screen. When it is lost, the pages come a moment later. */
const hint = rememberedHint('own');
/** Longest wait for them, in ms: many pages come in while the reader reads already. */
const PATIENCE = 1500;

/**
 * Keeps the archive in step with the documents that the reader brought for as long as the page lives, whether they change here or in another tab,
 * and takes new ones wherever they are dropped or pasted.
 * @param onChanged called when answers that were given before no longer hold
 * @returns resolves when the pages of earlier visits are in the archive; at once where there are none
 */
export async function followOwnPages(archive: Archive, onChanged: () => Promise<void>): Promise<void> {
  let acts: Promise<OwnPagesActs> | null = null;
  const load = (): Promise<OwnPagesActs> => {
    acts ??= import('./own-pages-acts.ts').then((code) => code.createOwnPagesActs({ archive, onChanged, tellHint: (isKept) => hint.set(isKept) })).catch((cause: unknown) => {
      acts = null;
      throw cause;
    });
    return acts;
  };
  const follow = (): Promise<void> => load().then(({ refresh }) => refresh()).catch(() => undefined);
  provideActs(load);
  // What is dragged is still on its way over the window: there is time to fetch what takes it.
  addEventListener('dragenter', ({ dataTransfer }) => {
    const held = dataTransfer?.types.includes('Files') === true;
    import('./await-drops.ts').then(({ awaitDrops }) => awaitDrops(held), () => undefined);
  }, { once: true });
  addEventListener('paste', ({ clipboardData }) => bringFiles(clipboardData?.files ?? []));
  const stop = useLibrary.subscribe(({ standing }) => {
    if (standing.state !== 'open') return;
    stop();
    openLibraryOnce().then(async (library) => {
      library.subscribe((changed) => concerns(changed, ['documents']) && void follow());
      // The hint may be lost, or another tab brought them: what it told opened the library here.
      if ((await (await library.rows('documents')).keys()).length > 0) void follow();
    }).catch(() => undefined);
  });
  if (!hint.isSet()) return;
  await Promise.race([follow(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
}
