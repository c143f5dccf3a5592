import type { ExportedCollection, ExportedStory } from '../exported-story.ts';
import type { ExportWords } from '../export-words.ts';
import { plainLineOrNull } from '../plain-text.ts';
import { pageTitle, titleOf } from '../story-fields.ts';

/** Id of the headline in every story's file. */
export const HEADLINE = 'headline';

/** A story as a file of the book. */
export interface BookStory {
  readonly exported: ExportedStory;
  readonly title: string;
  /** Its file beside the others. */
  readonly file: string;
  /** Id of its item in the package. */
  readonly id: string;
}

/** A page of the newspaper with those of its stories that are in the book; the first of them has its page break. */
export interface BookPage {
  readonly title: string;
  /** The file in which the page begins, and the id of its page break there. */
  readonly file: string;
  readonly breakId: string;
  readonly stories: readonly BookStory[];
}

export interface Book {
  readonly title: string;
  readonly pages: readonly BookPage[];
  readonly stories: readonly BookStory[];
}

/** Stories of one page together, where the first of them stands; within a page in the order given. */
export function arrangeBook({ title, stories }: ExportedCollection, words: ExportWords): Book {
  const byPage = new Map<string, ExportedStory[]>();
  for (const exported of stories) {
    const group = byPage.get(exported.page.page);
    if (group) group.push(exported);
    else byPage.set(exported.page.page, [exported]);
  }
  const pages: BookPage[] = [];
  let count = 0;
  for (const group of byPage.values()) {
    const [first] = group;
    if (!first) continue;
    const bookStories = group.map((exported): BookStory => {
      count += 1;
      const id = `story-${String(count).padStart(4, '0')}`;
      return { exported, title: titleOf(exported.story), file: `${id}.xhtml`, id };
    });
    pages.push({ title: pageTitle(first.page, words), file: bookStories[0]?.file ?? '', breakId: `page-${pages.length + 1}`, stories: bookStories });
  }
  return { title: plainLineOrNull(title) ?? words.storyCount(stories.length), pages, stories: pages.flatMap((page) => page.stories) };
}
