import { useRef, type ReactElement } from 'react';
import type { Correction } from '../../domain/correction.ts';
import { MARKED_FACETS, type MarkedFacet } from '../../domain/facet.ts';
import type { Story } from '../../domain/story.ts';
import { correctionsByLocale } from '../../i18n/corrections-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import type { StoryData } from '../screen.ts';
import { FacetLabel, facetLabel } from '../ui/facet-label.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { storyName } from '../ui/story-name.ts';
import { AddValue } from './add-value.tsx';
import { keepCorrection, withdrawCorrections } from './correction-acts.ts';
import { LastAct } from './last-act.tsx';
import '../styles/corrections.css';

interface CorrectionSheetProps {
  readonly data: StoryData;
  readonly onClose: () => void;
}

/** The values of a story in each facet, each to be marked as wrong, and what is missing to be added. Every act counts at once; Esc closes. */
export function CorrectionSheet({ data, onClose }: CorrectionSheetProps): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const hrefs = useHrefs();
  return (
    <Sheet title={words.title} className="correction-sheet" closeName={words.done} onClose={onClose} footer={<footer><LastAct /><a href={`${hrefs.about}#corrections`}>{words.all}</a></footer>}>
      <p className="hint">{words.intro}</p>
      {MARKED_FACETS.map((facet) => <FacetCorrections key={facet} facet={facet} story={data.story} />)}
    </Sheet>
  );
}

interface FacetCorrectionsProps {
  readonly facet: MarkedFacet;
  readonly story: Story;
}

function FacetCorrections({ facet, story }: FacetCorrectionsProps): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const archive = useArchive();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = useLibrary(({ corrections }) => corrections).filter((correction) => correction.story === story.id && correction.facet === facet);
  const removed = own.filter(({ change }) => change === 'remove');
  const values = valuesOf(story, facet);

  // The button that was pressed goes away with its row: focus stays in its list.
  const act = (done: Promise<void>): void => {
    heading.current?.focus();
    void done;
  };
  return (
    <section className="facet-corrections" aria-labelledby={`correct-${facet}`}>
      <h3 id={`correct-${facet}`} ref={heading} tabIndex={-1}>{t.terms.facets[facet]}</h3>
      {values.length === 0 && removed.length === 0 && <p className="hint">{words.none}</p>}
      <ul>
        {values.map(({ value, note }) => {
          const label = facetLabel(t, facet, value);
          const added = own.find((correction) => correction.change === 'add' && correction.value === value);
          return (
            <li key={value}>
              <span><FacetLabel facet={facet} value={value} /> <small>{added ? words.byYou.add : note && t.story.districtRoles[note]}</small></span>
              {added
                ? <button type="button" className="quiet" aria-label={words.withdrawOne(label, storyName(story.headline, t))} onClick={() => act(withdrawCorrections(archive, [added]))}>{words.withdraw}</button>
                : <button type="button" className="quiet" aria-label={words.wrongValue(label)} onClick={() => act(keepCorrection(archive, { story: story.id, facet, value, change: 'remove' }))}>{words.wrong}</button>}
            </li>
          );
        })}
        {removed.map((correction) => (
          <li key={correction.value} className="removed">
            <span><s><FacetLabel facet={facet} value={correction.value} /></s> <small>{words.byYou.remove}</small></span>
            <button type="button" className="quiet" aria-label={words.restoreValue(facetLabel(t, facet, correction.value))} onClick={() => act(withdrawCorrections(archive, [correction]))}>{words.restore}</button>
          </li>
        ))}
      </ul>
      {facet !== 'organization' && <AddValue facet={facet} story={story} taken={[...primary(values), ...removed.map(({ value }) => value)]} onAdd={(correction: Correction) => act(keepCorrection(archive, correction))} />}
    </section>
  );
}

interface ShownValue {
  readonly value: string;
  /** A district's role; null for other facets. */
  readonly note: 'primary' | 'mentioned' | null;
}

function valuesOf(story: Story, facet: MarkedFacet): readonly ShownValue[] {
  if (facet === 'district') return story.districts.map(({ name, role }) => ({ value: name, note: role }));
  const values = facet === 'organization' ? story.organizations.map(({ name }) => name) : story.eventTypes;
  return values.map((value) => ({ value, note: null }));
}

/** A district that is merely mentioned can still be added: it becomes a main one. */
function primary(values: readonly ShownValue[]): readonly string[] {
  return values.flatMap(({ value, note }) => (note === 'mentioned' ? [] : [value]));
}
