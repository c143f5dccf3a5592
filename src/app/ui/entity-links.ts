import type { DistrictName } from '../../domain/district.ts';
import type { Story } from '../../domain/story.ts';
import { readingRange } from '../../search/story-parts.ts';
import type { Span } from '../../text/span.ts';
import type { EntityIds } from './entity-ids.ts';
import type { Hrefs } from './hrefs.ts';

/** A stretch of a text, in UTF-16 units, that leads to what it names. */
export interface TextLink {
  readonly span: Span;
  readonly href: string;
}

/** By paragraph, where the story first names each district, organization and person; what lies in a longer name is no link of its own. */
export function entityLinks(story: Story, ids: EntityIds, hrefs: Hrefs): readonly (readonly TextLink[])[] {
  const linked = new Set<string>();
  const named = story.because.flatMap(({ field, value, source }) => {
    const id = field === 'organization' || field === 'person' ? ids[field].get(value) : undefined;
    const href = field === 'district' ? hrefs.district(value as DistrictName) : id !== undefined && field !== 'eventType' && field !== 'date' ? hrefs[field](id) : null;
    return href === null ? [] : [{ href, source }];
  });
  return story.sources.paragraphs.map((runs) => {
    const found = named.flatMap(({ href, source }): readonly TextLink[] => {
      const span = readingRange(runs, source);
      return span ? [{ href, span }] : [];
    }).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    let end = 0;
    return found.filter(({ href, span: [from, to] }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      const isNew = isFree && !linked.has(href);
      if (isNew) linked.add(href);
      return isNew;
    });
  });
}
