import type { ReactElement } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import type { ScreenProps } from '../screen.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import type { AboutData } from './about-data.ts';
import { PageDiagnostics } from './page-diagnostics.tsx';

/** About the data: what there is, what was done to it, what is in doubt, and whose the texts are. */
export function AboutScreen({ data: { summary, faults } }: ScreenProps<AboutData>): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  useDocumentTitle(t.about.title);
  const { counts, build, cards } = summary;
  return (
    <div className="about">
      <h1>{t.about.title}</h1>
      <p>{t.about.intro}</p>
      {faults.length > 0 && (
        <section className="warning" aria-labelledby="faults">
          <h2 id="faults">{t.about.faults}</h2>
          <p>{t.about.faultsNote}</p>
          <ul>{faults.map(({ fault, file }) => <li key={file}><code>{file}</code> {t.status.faults[fault].title}</li>)}</ul>
        </section>
      )}
      <dl className="figures">
        <div><dt>{t.about.documents}</dt><dd>{counts.documents}</dd></div>
        <div><dt>{t.about.stories}</dt><dd>{counts.stories}</dd></div>
        <div><dt>{t.about.repairs}</dt><dd>{counts.repairs}</dd></div>
        <div><dt>{t.about.warnings}</dt><dd>{counts.warnings}</dd></div>
      </dl>
      <p className="hint">{t.about.build} <code>{build}</code>{t.terms.middleDot}{t.about.buildNote}</p>
      <section aria-labelledby="about-pages">
        <h2 id="about-pages">{t.about.pages}</h2>
        <ul className="about-pages">
          {cards.pages.map((page, index) => {
            const name = pageName(page, index + 1, t);
            return (
              <li key={page.page}>
                <h3><a href={hrefs.page(page.page)}>{name}</a></h3>
                <p className="meta"><code>{page.document}</code><span>{t.terms.stories(page.storyIds.length)}</span></p>
                {page.standingHead !== null && <p className="hint">{t.about.standing}{t.terms.middleDot}<span lang="zh-CN"><DisplayText text={page.standingHead} /></span></p>}
                <PageDiagnostics page={page.page} name={name} />
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="rights">
        <h2 id="rights">{t.about.rights}</h2>
        <p>{t.about.rightsNote}</p>
        <p>{t.about.withdrawal}</p>
        <p>{t.about.code}</p>
      </section>
    </div>
  );
}
