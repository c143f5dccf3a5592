import type { ReactElement } from 'react';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { OwnCorrections } from '../corrections/own-corrections.tsx';
import { useDocumentTitle } from '../document-title.ts';
import type { ScreenProps } from '../screen.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import type { AboutData } from './about-data.ts';
import { AppVersion } from './app-version.tsx';
import { ScoreTables } from './score-tables.tsx';
import { SearchHelp } from './search-help.tsx';
import '../styles/about.css';

/** About the data: what there is, how each page was read, how well, what the reader corrected, and whose the texts are. */
export function AboutScreen({ data: { summary, faults } }: ScreenProps<AboutData>): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const hrefs = useHrefs();
  useDocumentTitle(words.title);
  const { counts, build, cards } = summary;
  return (
    <div className="about">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {faults.length > 0 && (
        <section className="warning" aria-labelledby="faults">
          <h2 id="faults">{words.faults}</h2>
          <p>{words.faultsNote}</p>
          <ul>{faults.map(({ fault, file }) => <li key={file}><code>{file}</code> {t.status.faults[fault].title}</li>)}</ul>
        </section>
      )}
      <dl className="figures">
        <div><dt>{words.documents}</dt><dd>{counts.documents}</dd></div>
        <div><dt>{words.stories}</dt><dd>{counts.stories}</dd></div>
        <div><dt>{words.repairs}</dt><dd>{counts.repairs}</dd></div>
        <div><dt>{words.warnings}</dt><dd>{counts.warnings}</dd></div>
      </dl>
      <p className="hint"><span>{words.build} <code>{build}</code></span> <span>{words.buildNote}</span></p>
      <section aria-labelledby="about-pages">
        <h2 id="about-pages">{words.pages}</h2>
        <p>{words.pagesHint}</p>
        <ul className="about-pages">
          {cards.pages.map((page, index) => (
            <li key={page.page}>
              <h3><a href={hrefs.howRead(page.page)}>{words.howRead(pageName(page, index + 1, t))}</a></h3>
              <p className="meta"><code>{page.document}</code><span>{t.terms.stories(page.storyIds.length)}</span></p>
              {page.standingHead !== null && <p className="hint">{words.roles['standing-head']}{t.terms.middleDot}<span lang="zh-CN"><DisplayText text={page.standingHead} /></span></p>}
            </li>
          ))}
        </ul>
      </section>
      <SearchHelp />
      <OwnCorrections stories={cards.stories} />
      <ScoreTables />
      <section aria-labelledby="rights">
        <h2 id="rights">{words.rights}</h2>
        <p>{words.rightsNote}</p>
        <p>{words.withdrawal}</p>
        <p>{words.code}</p>
      </section>
      <AppVersion />
    </div>
  );
}
