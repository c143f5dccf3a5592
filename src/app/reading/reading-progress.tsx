import { useEffect, useState, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import type { Story } from '../../domain/story.ts';
import { useMessages } from '../ui/messages-context.ts';
import { readingMinutes } from '../ui/reading-minutes.ts';
import { shareRead } from './share-read.ts';
import '../styles/reading-progress.css';

/** A quiet line at the top of the window: how far a story that is higher than it was read. No live region, and no progress bar: some screen readers beep with each step of one. */
export function ReadingProgress({ story }: { readonly story: Story }): ReactElement | null {
  const words = readingByLocale[useMessages().locale];
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const measure = (): void => {
      const top = document.querySelector('.story-furniture')?.getBoundingClientRect().top ?? 0;
      const bottom = document.querySelector('.story-body')?.getBoundingClientRect().bottom ?? 0;
      const share = shareRead(top, bottom, innerHeight);
      setPercent(share === null ? null : Math.round(share * 100));
    };
    measure();
    addEventListener('scroll', measure, { signal: over.signal, passive: true });
    addEventListener('resize', measure, over);
    return () => over.abort();
  }, []);
  if (percent === null) return null;
  return (
    <div className="reading-progress" role="img" aria-label={words.progress(percent, readingMinutes(story, 1 - percent / 100))}>
      <div style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
