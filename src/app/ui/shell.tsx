import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { useHrefs } from './hrefs-context.ts';
import { Masthead, type Screen } from './masthead.tsx';
import { useMessages } from './messages-context.ts';

interface ShellProps {
  readonly screen: Screen;
  /** Of its words, where that may not be the language of the reader. */
  readonly lang?: Locale;
  /** How many stories are saved; 0 shows no number. */
  readonly saved: number;
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen, in the app and in static HTML alike: masthead, navigation, foot. */
export function Shell({ screen, lang, saved, search, children }: ShellProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  return (
    <div className="frame" data-screen={screen} lang={lang}>
      <a className="skip-link" href="#main">{t.app.skipToContent}</a>
      <Masthead screen={screen} saved={saved} search={search} />
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="foot">
        <p>{t.app.footer}</p>
        <p><a href={hrefs.about}>{t.app.about}</a></p>
      </footer>
    </div>
  );
}
