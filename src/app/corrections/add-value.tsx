import { useId, useMemo, useState, type ReactElement } from 'react';
import type { AddableFacet, Correction } from '../../domain/correction.ts';
import { DISTRICTS } from '../../domain/district.ts';
import { EVENT_TYPES } from '../../domain/event-type.ts';
import type { Story } from '../../domain/story.ts';
import { correctionsByLocale } from '../../i18n/corrections-by-locale.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { likelySentence, storySentences } from './story-sentences.ts';

interface AddValueProps {
  readonly facet: AddableFacet;
  readonly story: Story;
  /** Values that cannot be added, since they stand there or are to be restored instead. */
  readonly taken: readonly string[];
  readonly onAdd: (correction: Correction) => void;
}

const LISTS: Readonly<Record<AddableFacet, readonly string[]>> = { district: DISTRICTS, eventType: EVENT_TYPES };

/** Adds a value of the closed list: first which, then the sentence of the story that proves it. */
export function AddValue({ facet, story, taken, onAdd }: AddValueProps): ReactElement {
  const t = useMessages();
  const words = correctionsByLocale[t.locale];
  const id = useId();
  const [value, setValue] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const sentences = useMemo(() => storySentences(story), [story]);
  const label = facetLabel(t, facet, value);
  const choose = (next: string): void => {
    setValue(next);
    setChosen(next === '' ? null : likelySentence(sentences, next));
  };
  return (
    <form
      className="add-value"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === '' || chosen === null) return;
        onAdd({ story: story.id, facet, value, change: 'add', evidence: chosen });
        choose('');
      }}
    >
      <label htmlFor={id}>{words.missing[facet]}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{words.choose}</option>
        {LISTS[facet].filter((known) => !taken.includes(known)).map((known) => <option key={known} value={known}>{facetLabel(t, facet, known)}</option>)}
      </select>
      {value !== '' && (
        <>
          <fieldset>
            <legend>{words.whichSentence(label)}</legend>
            <div className="sentences" lang="zh-CN">
              {sentences.map((sentence) => (
                <label key={sentence}>
                  <input type="radio" name={id} required checked={chosen === sentence} onChange={() => setChosen(sentence)} />
                  <span><DisplayText text={sentence} /></span>
                </label>
              ))}
            </div>
          </fieldset>
          <p className="add-acts">
            <button type="submit">{words.add(label)}</button>
            <button type="button" className="quiet" onClick={() => choose('')}>{words.cancel}</button>
          </p>
        </>
      )}
    </form>
  );
}
