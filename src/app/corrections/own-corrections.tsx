import { useRef, type ReactElement } from 'react';
import type { StoryCard } from '../../domain/card.ts';
import type { Correction } from '../../domain/correction.ts';
import { correctionsByLocale } from '../../i18n/corrections-by-locale.ts';
import { writeCorrectionsFile } from '../../library/corrections-file.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { HeadlineName } from '../ui/headline-name.tsx';
import { FacetLabel, facetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { withdrawCorrections } from './correction-acts.ts';
import { LastAct } from './last-act.tsx';
import { offerFile } from './offer-file.ts';
import '../styles/corrections.css';

interface OwnCorrectionsProps {
  /** Cards of the whole collection, in its order. */
  readonly stories: readonly StoryCard[];
}

/** Every correction that the reader made, by story, with what became of it; all can be undone, and taken along as a file. */
export function OwnCorrections({ stories }: OwnCorrectionsProps): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const archive = useArchive();
  const heading = useRef<HTMLHeadingElement>(null);
  const corrections = useLibrary((library) => library.corrections);
  const places = new Map(stories.map(({ id }, place) => [id, place]));
  const ids = [...new Set(corrections.map(({ story }) => story))].sort((a, b) => (places.get(a) ?? stories.length) - (places.get(b) ?? stories.length));
  const withdraw = (which: readonly Correction[]): void => {
    heading.current?.focus();
    void withdrawCorrections(archive, which);
  };
  return (
    <section className="own-corrections" aria-labelledby="corrections">
      <h2 id="corrections" ref={heading} tabIndex={-1}>{words.own}</h2>
      <p>{corrections.length === 0 ? words.ownNone : words.ownIntro}</p>
      <LastAct />
      {ids.map((id) => (
        <StoryCorrections key={id} id={id} card={stories[places.get(id) ?? -1]} corrections={corrections.filter(({ story }) => story === id)} onWithdraw={withdraw} />
      ))}
      {corrections.length > 0 && (
        <>
          <p className="own-acts">
            <button type="button" onClick={() => offerFile('banmian-corrections.json', writeCorrectionsFile(corrections))}>{words.exportFile}</button>
            <button type="button" className="quiet" aria-label={words.clearConfirm(corrections.length)} onClick={() => withdraw(corrections)}>{words.clear}</button>
            <span className="hint">{words.ownCount(corrections.length)}</span>
          </p>
          <p className="hint">{words.exportNote}</p>
        </>
      )}
    </section>
  );
}

interface StoryCorrectionsProps {
  readonly id: string;
  /** Absent for a story that is not in the collection. */
  readonly card: StoryCard | undefined;
  readonly corrections: readonly Correction[];
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
}

function StoryCorrections({ id, card, corrections, onWithdraw }: StoryCorrectionsProps): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const hrefs = useHrefs();
  const { corrections: all, outcomes } = useLibrary();
  const name = card?.headline ?? words.story(id);
  return (
    <>
      <h3 lang={card ? 'zh-CN' : undefined}>{card ? <a href={hrefs.story(id)}><HeadlineName headline={card.headline} /></a> : name}</h3>
      <ul>
        {corrections.map((correction) => {
          const { facet, value, change } = correction;
          const outcome = outcomes[all.indexOf(correction)];
          return (
            <li key={`${facet} ${value}`}>
              <div>
                <p>{t.terms.facets[facet]}{t.terms.middleDot}{words.changes[change]} <strong><FacetLabel facet={facet} value={value} /></strong></p>
                {correction.change === 'add' && <blockquote lang="zh-CN"><DisplayText text={correction.evidence} /></blockquote>}
                {outcome !== undefined && <p className="hint">{words.outcomes[outcome]}</p>}
              </div>
              <button type="button" className="quiet" aria-label={words.withdrawOne(facetLabel(t, facet, value), name)} onClick={() => onWithdraw([correction])}>{words.withdraw}</button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
