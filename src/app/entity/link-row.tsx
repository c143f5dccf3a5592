import { useEffect, useId, useState, type ReactElement } from 'react';
import type { EntityFacts, LinkFacts, ParentBasis } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { SnippetText } from '../browse/snippet-text.tsx';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';

interface LinkRowProps {
  readonly facts: EntityFacts;
  /** The organization at the other end: what the row leads to. */
  readonly id: string;
  readonly name: string;
  /** What stands at this end of it, where that is not the entity of the screen. */
  readonly from?: Pick<EntityFacts, 'kind' | 'id'>;
  /** Why one stands above the other; left out where they stand beside each other. */
  readonly basis?: ParentBasis;
  readonly count?: ReactElement;
}

/** A link from an entity to an organization; «为什么？» opens what it rests on. */
export function LinkRow({ facts, id, name, from = facts, basis, count }: LinkRowProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const told = basis && ('start' in basis ? words.basis[basis.rule](basis.start) : words.basis[basis.rule]);
  return (
    <li className="entity-link">
      <div>
        <a lang="zh-CN" href={hrefs.organization(id)}>{name}</a>
        {count}
        <button type="button" className="quiet" aria-expanded={isOpen} aria-controls={why} onClick={() => setOpen(!isOpen)}>
          {t.story.why}<span className="visually-hidden" lang="zh-CN">{t.story.valueInBrackets(name)}</span>
        </button>
      </div>
      <div id={why} hidden={!isOpen}>
        {told !== undefined && <p>{told}</p>}
        {isOpen && (basis === undefined || basis.rule === 'alike' || basis.rule === 'story') && <LinkEvidence from={from} organization={id} />}
      </div>
    </li>
  );
}

/** The sentences of the stories that name both, read when they are asked for. */
function LinkEvidence({ from: { kind, id }, organization }: { readonly from: Pick<EntityFacts, 'kind' | 'id'>; readonly organization: string }): ReactElement | null {
  const archive = useArchive();
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const [found, setFound] = useState<LinkFacts | 'none' | 'failed' | null>(null);
  useEffect(() => {
    const over = new AbortController();
    archive.entityLink({ kind, id }, organization).then((link) => over.signal.aborted || setFound(link ?? 'none'), () => over.signal.aborted || setFound('failed'));
    return () => over.abort();
  }, [archive, kind, id, organization]);
  if (found === null) return null;
  if (found === 'failed' || found === 'none') return <p>{found === 'failed' ? words.linkFailed : words.linkNone}</p>;
  return (
    <>
      {found.stories.map(({ card, sentences }) => (
        <figure key={card.id}>
          {sentences.map((sentence, place) => <blockquote key={place} lang="zh-CN"><SnippetText snippet={sentence} /></blockquote>)}
          <figcaption lang="zh-CN"><a href={hrefs.story(card.id)}><HeadlineName headline={card.headline} /></a></figcaption>
        </figure>
      ))}
      {found.unread > 0 && <p>{words.unread(found.unread)}</p>}
      {found.stories.length + found.unread === 0 && <p>{words.linkNone}</p>}
    </>
  );
}
