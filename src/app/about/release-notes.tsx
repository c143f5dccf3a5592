import { useEffect, useState, type ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { readChanges, type Release } from './read-changes.ts';

/** The files themselves, each fetched when it is first shown. */
const CHANGELOGS = import.meta.glob<string>('../../../CHANGELOG*.md', { query: '?raw', import: 'default' });
const FILES = { 'zh-CN': '../../../CHANGELOG.zh-CN.md', en: '../../../CHANGELOG.md' } as const;

interface ReleaseNotesProps {
  /** Said where they could not be fetched. */
  readonly failed: string;
}

/** What changed for readers, release by release, in the language of the interface. */
export function ReleaseNotes({ failed }: ReleaseNotesProps): ReactElement {
  const { locale } = useMessages();
  const [releases, setReleases] = useState<readonly Release[] | null>([]);
  useEffect(() => {
    let current = true;
    const show = (found: readonly Release[] | null): void => {
      if (current) setReleases(found);
    };
    CHANGELOGS[FILES[locale]]?.().then((markdown) => show(readChanges(markdown)), () => show(null));
    return () => {
      current = false;
    };
  }, [locale]);
  if (releases === null) return <p role="alert">{failed}</p>;
  return (
    <>
      {releases.map(({ title, changes }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="release-changes">{changes.map((change) => <li key={change}>{change}</li>)}</ul>
        </div>
      ))}
    </>
  );
}
