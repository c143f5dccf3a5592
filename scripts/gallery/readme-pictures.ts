interface ReadmePicture {
  /** Of the file: docs/NAME.webp. */
  readonly name: string;
  /** As scripts/gallery.ts names it. */
  readonly screen: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one CSS px. */
  readonly scale: number;
  readonly locale: string;
}

const DESK = { width: 1280, height: 860, scale: 1.25 };
const PHONE = { width: 390, height: 780, scale: 2 };

/** The pictures that README.md and README.zh-CN.md show, each in its own language. */
export const README_PICTURES: readonly ReadmePicture[] = ['en', 'zh-CN'].flatMap((locale) => [
  { name: `readme-front.${locale}`, screen: 'front', locale, ...DESK },
  { name: `readme-story.${locale}`, screen: 'story', locale, ...DESK },
  { name: `readme-search-phone.${locale}`, screen: 'search', locale, ...PHONE },
]);
