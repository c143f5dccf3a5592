import { useState, type ReactElement } from 'react';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { useArchive } from '../archive-context.ts';
import { useMessages } from '../ui/messages-context.ts';

interface PageDiagnosticsProps {
  readonly page: string;
  readonly name: string;
}

type Loaded = { readonly state: 'waiting' } | { readonly state: 'failed' } | { readonly state: 'loaded'; readonly diagnostics: readonly Diagnostic[] };

/** What is in doubt on one page; its shard is fetched when the reader opens this. */
export function PageDiagnostics({ page, name }: PageDiagnosticsProps): ReactElement {
  const t = useMessages();
  const archive = useArchive();
  const [loaded, setLoaded] = useState<Loaded>({ state: 'waiting' });

  const load = async (): Promise<void> => {
    try {
      const found = await archive.page(page);
      setLoaded(found.state === 'found' ? { state: 'loaded', diagnostics: found.value.diagnostics } : { state: 'failed' });
    } catch {
      setLoaded({ state: 'failed' });
    }
  };
  return (
    <details onToggle={(event) => {
      if (event.currentTarget.open && loaded.state !== 'loaded') void load();
    }}>
      <summary>{t.about.showDiagnostics(name)}</summary>
      {loaded.state === 'waiting' && <p className="hint">{t.status.loading}</p>}
      {loaded.state === 'failed' && <p className="hint" role="alert">{t.status.faults.missing.title}{t.terms.middleDot}{t.status.faults.missing.advice}</p>}
      {loaded.state === 'loaded' && loaded.diagnostics.length === 0 && <p className="hint">{t.about.noDiagnostics}</p>}
      {loaded.state === 'loaded' && loaded.diagnostics.length > 0 && (
        <ul className="diagnostics">
          {loaded.diagnostics.map(({ rule, severity, source: [start, end], message }, place) => (
            <li key={place}>
              <span>{t.about.severities[severity]}</span> <code>{rule}</code> <span lang="en">{message}</span>{' '}
              <span className="meta">{start === end ? t.about.wholeDocument : t.about.place(start, end)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
