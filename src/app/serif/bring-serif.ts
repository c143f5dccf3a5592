import { faces } from 'virtual:serif-faces';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { SERIF_KEY, type OnNextScreen } from './serif-key.ts';

/** As the style sheet's serif stack names it. */
const FAMILY = 'Banmian Serif';
const WEIGHTS = { regular: '400', bold: '700' } as const;
/** Ms that a first screen waits at most for fonts that this device has: they come from its own cache, in some tens. */
const PATIENCE = 1000;

/** Loads the serif and uses it from the next screen on: lines of the present one would break anew, since letters and digits have other widths. */
export async function bringSerif(onNextScreen: OnNextScreen): Promise<void> {
  const loaded = await loadFaces();
  try {
    localStorage.setItem(SERIF_KEY, 'kept');
  } catch {
    // It is asked for anew at the next start.
  }
  onNextScreen(() => putIn(loaded));
}

/** Uses it at once where it is there within a moment: it is before the first screen. */
export async function useSerifAtOnce(): Promise<void> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const loaded = await Promise.race([loadFaces(), late]);
  if (loaded) putIn(loaded);
}

function loadFaces(): Promise<readonly FontFace[]> {
  return Promise.all((['regular', 'bold'] as const).map((weight) => new FontFace(FAMILY, `url("${faces[weight]}")`, { weight: WEIGHTS[weight] }).load()));
}

function putIn(loaded: readonly FontFace[]): void {
  for (const face of loaded) document.fonts.add(face);
  let followed = false;
  // Only the reader's own pages hold characters that the faces lack.
  const follow = ({ pages }: { readonly pages: ReadonlySet<string> }): void => {
    if (followed || pages.size === 0) return;
    followed = true;
    import('./whole-paragraphs.ts').then(({ keepParagraphsWhole }) => keepParagraphsWhole(document.body, FAMILY)).catch(() => {
      followed = false;
    });
  };
  useOwnPages.subscribe(follow);
  follow(useOwnPages.getState());
}
