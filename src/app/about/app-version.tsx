import { useState, type ReactElement } from 'react';
import { versionByLocale } from '../../i18n/version-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ReleaseNotes } from './release-notes.tsx';
import '../styles/app-version.css';

/** Which version of the app this is and which build, as its HTML says, and what is new in it. */
export function AppVersion(): ReactElement {
  const t = useMessages();
  const words = versionByLocale[t.locale];
  const [wanted, setWanted] = useState(false);
  const [, version = '', build = ''] = document.querySelector('meta[name=generator]')?.getAttribute('content')?.split(' ') ?? [];
  return (
    <section className="app-version" aria-labelledby="app-version">
      <h2 id="app-version">{words.title}</h2>
      <p>{words.version(version)}{t.terms.middleDot}{words.build} <code>{build}</code></p>
      <details onToggle={({ currentTarget }) => setWanted(currentTarget.open)}>
        <summary>{words.changes}</summary>
        {wanted && <ReleaseNotes failed={words.failed} />}
      </details>
    </section>
  );
}
