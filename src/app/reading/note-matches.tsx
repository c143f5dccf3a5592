import type { ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { SnippetText } from '../browse/snippet-text.tsx';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { NoteMatch } from './match-notes.ts';

/** Notes and highlights that a query was found in, each with its sentence and the way to its story. */
export function NoteMatches({ notes }: { readonly notes: readonly NoteMatch[] }): ReactElement | null {
  const words = readingByLocale[useMessages().locale];
  const hrefs = useHrefs();
  if (notes.length === 0) return null;
  return (
    <section className="note-matches" aria-labelledby="note-matches">
      <h3 id="note-matches">{words.inNotes(notes.length)}</h3>
      <ul>
        {notes.map(({ kind, key, story, headline, snippet }) => (
          <li key={key}>
            <p><span className="note-kind">{words.noteKinds[kind]}</span> <span lang="zh-CN"><SnippetText snippet={snippet} /></span></p>
            <a href={hrefs.story(story)} lang="zh-CN"><HeadlineName headline={headline} /></a>
          </li>
        ))}
      </ul>
    </section>
  );
}
