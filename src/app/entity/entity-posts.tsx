import type { ReactElement } from 'react';
import type { EntityFacts } from '../../archive/archive.ts';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { SnippetText } from '../browse/snippet-text.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';

/** The posts of a person as the stories print them, each once, with the sentence behind it. */
export function EntityPosts({ facts }: { readonly facts: EntityFacts }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const words = entityByLocale[t.locale];
  const ids = new Map(facts.organizations.map(({ id, name }) => [name, id]));
  const printed = facts.stories.flatMap(({ post, sentences }) => (post && (post.title !== null || post.organization !== null) ? [{ ...post, sentence: sentences[0] }] : []));
  const posts = [...new Map(printed.map((post) => [`${post.organization} ${post.title}`, post])).values()];
  const named = (organization: string): ReactElement => {
    const id = ids.get(organization);
    return id === undefined ? <span>{organization}</span> : <a href={hrefs.organization(id)}>{organization}</a>;
  };
  return (
    <section aria-labelledby="entity-posts">
      <h2 id="entity-posts">{words.posts}</h2>
      {posts.length === 0 && <p className="hint">{words.postsNone}</p>}
      <ul className="entity-posts">
        {posts.map(({ organization, title, sentence }) => (
          <li key={`${organization} ${title}`}>
            <p lang="zh-CN">{organization !== null && named(organization)}{title !== null && <span>{title}</span>}</p>
            <details className="story-why">
              <summary>{t.story.why}<span className="visually-hidden" lang="zh-CN">{t.story.valueInBrackets([organization, title].filter((part) => part !== null).join(' '))}</span></summary>
              <blockquote lang="zh-CN">{sentence ? <SnippetText snippet={sentence} /> : words.sentenceMissing}</blockquote>
            </details>
          </li>
        ))}
      </ul>
      <p className="hint">{words.sameName}</p>
    </section>
  );
}
