import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { hitsByLocale } from '../../i18n/hits-by-locale.ts';
import { useNavigation } from '../navigation-context.ts';
import { useSettings } from '../settings/settings-store.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { hitTerms } from './find-hits.ts';
import { stepByKey } from './hit-keys.ts';
import { isInView, markHits, scrollToHit, unmarkHits } from './show-hits.ts';
import { useHitRanges } from './use-hit-ranges.ts';

interface HitBarProps {
  /** The story's id. */
  readonly id: string;
  /** As typed. */
  readonly query: string;
  /** Of the address, from 1; one behind the last is the last. */
  readonly hit: number;
}

/** Marks all hits of a query in the story that is drawn, scrolls to the present one, and leads to the others. Nothing where the query names filters only. */
export function HitBar({ id, query, hit }: HitBarProps): ReactElement | null {
  const t = useMessages();
  const words = hitsByLocale[t.locale];
  const hrefs = useHrefs();
  const { adjust } = useNavigation();
  const keys = useSettings(({ settings }) => settings.singleKeys === 'on') || undefined;
  const terms = useMemo(() => hitTerms(query), [query]);
  const ranges = useHitRanges(terms);
  const count = ranges.length;
  const shown = Math.min(hit, count);
  const current = ranges[shown - 1];
  const bar = useRef<HTMLElement>(null);
  const scrolledTo = useRef(0);

  useEffect(() => markHits(ranges, current), [ranges, current]);
  useEffect(() => unmarkHits, []);
  useEffect(() => {
    if (!current || scrolledTo.current === shown) return undefined;
    // In the next frame: the router sets the place of a screen after it was drawn.
    const frame = requestAnimationFrame(() => {
      // A hit that is seen as the story opens, or where the reader comes back to, is left where it is.
      const settled = scrolledTo.current === 0 && bar.current && isInView(current, bar.current);
      if (!settled) scrollToHit(current);
      scrolledTo.current = shown;
    });
    return () => cancelAnimationFrame(frame);
  }, [current, shown]);

  const step = (by: number): void => {
    if (!current) return;
    const to = ((shown - 1 + by + count) % count) + 1;
    if (to === shown) scrollToHit(current);
    else adjust(hrefs.story(id, { query, hit: to }));
  };
  const stepNow = useRef(step);
  useEffect(() => {
    stepNow.current = step;
  });
  useEffect(() => (bar.current ? stepByKey(bar.current, (by) => stepNow.current(by)) : undefined), []);

  const close = (): void => {
    document.querySelector('main')?.focus({ preventScroll: true });
    adjust(hrefs.story(id));
  };
  if (terms.length === 0) return null;
  return (
    <section ref={bar} className="hit-bar" aria-label={words.title} tabIndex={-1}>
      <div>
        <p>
          <q lang="zh-CN">{query}</q>
          {count > 0 && <span aria-hidden="true" className="count">{shown} / {count}</span>}
          <span role="status" className={count > 0 ? 'visually-hidden' : 'hint'}>{count > 0 ? words.position(shown, count) : words.none}</span>
        </p>
        <div className="hit-acts">
          {count > 0 && (
            <>
              <button type="button" className="quiet" aria-label={words.previous} aria-keyshortcuts={keys && 'Shift+N'} onClick={() => step(-1)}><span aria-hidden="true">↑</span></button>
              <button type="button" className="quiet" aria-label={words.next} aria-keyshortcuts={keys && 'N'} onClick={() => step(1)}><span aria-hidden="true">↓</span></button>
            </>
          )}
          <button type="button" className="quiet" aria-label={words.close} onClick={close}><span aria-hidden="true">×</span></button>
        </div>
      </div>
    </section>
  );
}
