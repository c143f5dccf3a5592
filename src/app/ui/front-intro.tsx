import type { ReactElement, ReactNode } from 'react';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';

/** By the id of its heading. */
const SECTIONS = [['front-go-on', 'goOn'], ['front-districts', 'districts'], ['type-bars', 'eventTypes'], ['front-organizations', 'organizations']] as const;

interface FrontIntroProps {
  readonly pages: number;
  readonly stories: number;
  /** The switch of 长辈版, or its room in static HTML. */
  readonly elder: ReactNode;
}

/** What the front page says first, in the app and in its static HTML alike. */
export function FrontIntro({ pages, stories, elder }: FrontIntroProps): ReactElement {
  const words = frontByLocale[useMessages().locale];
  const hrefs = useHrefs();
  return (
    <section className="intro">
      <h1>{words.intro(pages, stories)}</h1>
      <p><a className="button" href={hrefs.browse()}>{words.allStories(stories)}</a>{elder}</p>
      {/* On a phone the pages are several screens. */}
      {stories > 0 && <p>{SECTIONS.map(([id, title]) => <a key={id} href={`#${id}`}>{words[title]}</a>)}</p>}
    </section>
  );
}
