import { useEffect, useState, type ReactElement } from 'react';
import type { RelatedCard } from '../../archive/archive.ts';
import { NO_FILTERS } from '../../domain/facet.ts';
import { relatedByLocale } from '../../i18n/related-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import type { StoryData } from '../screen.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { pageName } from '../ui/page-name.ts';
import '../styles/related.css';

const MOST = 3;
/** Of each story, the weightiest. */
const MOST_REASONS = 3;

/** Stories that share something with the one above, with what that is; where they are few, ways on by its districts, its event types and its page. */
export function RelatedStories({ data }: { readonly data: StoryData }): ReactElement | null {
  const archive = useArchive();
  const t = useMessages();
  const words = relatedByLocale[t.locale];
  const { id } = data.story;
  const [related, setRelated] = useState<readonly RelatedCard[] | 'failed' | null>(null);
  useEffect(() => {
    const over = new AbortController();
    archive.related(id, MOST).then((found) => over.signal.aborted || setRelated(found), () => over.signal.aborted || setRelated('failed'));
    return () => over.abort();
  }, [archive, id]);
  if (related === null) return null;
  const found = related === 'failed' ? [] : related;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{words.title(found.length)}</h2>
      {found.length === 0 && <p className="hint">{related === 'failed' ? words.failed : words.none}</p>}
      {found.length > 0 && <RelatedList related={found} />}
      {found.length < MOST && <WaysOn data={data} most={MOST - found.length} />}
    </section>
  );
}

function RelatedList({ related }: { readonly related: readonly RelatedCard[] }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = relatedByLocale[t.locale];
  const told = (reasons: RelatedCard['reasons']): string => {
    const shown = reasons.slice(0, MOST_REASONS);
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const values = shown.filter((reason) => reason.kind === kind).map(({ value }) => (kind === 'term' ? words.quoted(value) : value));
      return words.reasons[kind](values.join(t.terms.listSeparator));
    }).join(t.terms.middleDot);
  };
  return (
    <ul>
      {related.map(({ card, reasons }) => (
        <li key={card.id}>
          <a lang="zh-CN" href={hrefs.story(card.id)}><HeadlineName headline={card.headline} /></a>
          <p className="hint"><MixedText text={told(reasons)} /></p>
        </li>
      ))}
    </ul>
  );
}

/** Organizations are none: one that other stories name too would have related them. */
function WaysOn({ data: { story, page, place }, most }: { readonly data: StoryData; readonly most: number }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = relatedByLocale[t.locale];
  const districts = story.districts.map(({ name }) => ({ href: hrefs.district(name), label: t.districts[name] }));
  const types = story.eventTypes.map((name) => ({ href: hrefs.browse({ filters: { ...NO_FILTERS, eventType: { include: [name], exclude: [] } } }), label: t.eventTypes[name] }));
  const whole = { href: hrefs.page(page.page), label: pageName(page, place, t) };
  return (
    <ul className="ways-on">
      {[...districts, ...types, whole].slice(0, most).map(({ href, label }) => <li key={href}><a href={href}>{words.elsewhere(label)}</a></li>)}
    </ul>
  );
}
