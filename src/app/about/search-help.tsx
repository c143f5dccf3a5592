import type { ReactElement } from 'react';
import { searchHelpByLocale } from '../../i18n/search-help-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';

/** The query language, each example a link that tries it. */
export function SearchHelp(): ReactElement {
  const t = useMessages();
  const words = searchHelpByLocale[t.locale];
  const hrefs = useHrefs();
  return (
    <section aria-labelledby="search-help" className="search-help">
      <h2 id="search-help">{words.title}</h2>
      <p>{words.intro}</p>
      <table>
        <thead><tr><th scope="col">{words.write}</th><th scope="col">{words.finds}</th></tr></thead>
        <tbody>
          {words.examples.map(({ query, finds }) => (
            <tr key={query}><th scope="row"><a href={hrefs.browse({ query })}><MixedText text={query} /></a></th><td><MixedText text={finds} /></td></tr>
          ))}
        </tbody>
      </table>
      <p>{words.order}</p>
      <p>{words.left}</p>
    </section>
  );
}
