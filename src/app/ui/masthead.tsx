import type { ReactElement, ReactNode } from 'react';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';

export const SCREENS = ['front', 'browse', 'library', 'settings', 'about', 'other'] as const;
export type Screen = (typeof SCREENS)[number];

interface MastheadProps {
  readonly screen: Screen;
  /** How many stories are saved; 0 shows no number. */
  readonly saved: number;
  readonly search?: ReactNode;
}

/** Name, search and main navigation. On a phone the navigation stands at the foot of the screen, in reach of a thumb, with a way into the search box. */
export function Masthead({ screen, saved, search }: MastheadProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const links: readonly (readonly [Screen | 'search', string, string])[] = [
    ['front', hrefs.front, t.app.front],
    ['browse', hrefs.browse(), t.app.browse],
    ['search', hrefs.search, t.app.search],
    ['library', hrefs.library, t.app.library],
    ['settings', hrefs.settings, t.app.settings],
  ];
  return (
    <header className="masthead">
      <div className="masthead-bar">
        <a className="brand" href={hrefs.front}>{t.app.name}</a>
        {search}
        <nav className="main-nav" aria-label={t.app.navigation}>
          <ul>
            {links.map(([name, href, label]) => (
              <li key={name}><a href={href} aria-current={name === screen ? 'page' : undefined}>{name === 'library' && saved > 0 ? <span>{label}<span className="saved-count"> {saved}</span></span> : label}</a></li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
