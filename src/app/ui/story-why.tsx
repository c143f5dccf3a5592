import type { ReactElement } from 'react';
import type { ReasonField, Story } from '../../domain/story.ts';
import { MarkedText } from './marked-text.tsx';
import { useMessages } from './messages-context.ts';
import { evidenceFor } from '../../search/story-evidence.ts';

interface StoryWhyProps {
  readonly story: Story;
  readonly source: string;
  readonly field: ReasonField;
  readonly value: string;
  /** How the value is written in the interface's language. */
  readonly label: string;
}

/** «为什么？»: the sentences behind one value, with the evidence marked. */
export function StoryWhy({ story, source, field, value, label }: StoryWhyProps): ReactElement {
  const t = useMessages();
  const evidence = evidenceFor(story, source, field, value);
  return (
    <details className="story-why">
      <summary>{t.story.why}<span className="visually-hidden" {...(field === 'organization' ? { lang: 'zh-CN' } : {})}>{t.story.valueInBrackets(label)}</span></summary>
      {evidence.length === 0 && <p className="story-hint">{t.story.whyNone}</p>}
      {evidence.map(({ place, text, marks, cutBefore, cutAfter }, index) => (
        <figure key={index}>
          <blockquote lang="zh-CN">{cutBefore && t.story.cut}<MarkedText text={text} marks={marks} />{cutAfter && t.story.cut}</blockquote>
          <figcaption>{t.story.places[place]}</figcaption>
        </figure>
      ))}
    </details>
  );
}
