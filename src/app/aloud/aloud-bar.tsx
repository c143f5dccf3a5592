import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { aloudByLocale } from '../../i18n/aloud-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useNavigation } from '../navigation-context.ts';
import { SPEECH_RATES } from '../settings/settings.ts';
import { useSettings } from '../settings/settings-store.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { goAloud, pauseAloud, playAloud, readAloud, setSpeechRate, stopAloud } from './aloud-player.ts';
import { useAloud, type Aloud } from './aloud-store.ts';
import { useShownSentence } from './use-shown-sentence.ts';
import '../styles/aloud.css';

/** A bar at the foot of every screen while a story is read aloud: what is read and how far, back to it, and the acts. */
export function AloudBar(): ReactElement | null {
  const aloud = useAloud((state) => state.aloud);
  return aloud && <BarOf key={aloud.story.id} aloud={aloud} />;
}

function BarOf({ aloud: { story, next, sentences, at, phase } }: { readonly aloud: Aloud }): ReactElement {
  const t = useMessages();
  const words = aloudByLocale[t.locale];
  const href = useHrefs().story(story.id);
  const navigation = useNavigation();
  const isHere = useSyncExternalStore(navigation.subscribe, navigation.path) === href;
  const rate = useSettings(({ settings }) => settings.speechRate);
  const bar = useRef<HTMLElement>(null);
  const status = useId();
  const { lead } = useShownSentence(isHere && phase !== 'no-voice' && phase !== 'waiting' ? sentences[at] ?? null : null, bar);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  useEffect(() => (bar.current ? tellHeight(bar.current) : undefined), []);

  const step = (by: number): void => {
    lead();
    goAloud(by);
  };
  const stop = (): void => {
    document.querySelector('main')?.focus({ preventScroll: true });
    stopAloud();
  };
  const hasVoice = phase !== 'waiting' && phase !== 'no-voice';
  return (
    <section ref={bar} className="aloud-bar" data-phase={phase} aria-label={words.title} aria-describedby={status} tabIndex={-1}>
      <div>
        <p>
          {isHere ? <span lang="zh-CN"><HeadlineName headline={story.headline} /></span> : <a href={href} lang="zh-CN" onClick={lead}><HeadlineName headline={story.headline} /></a>}
          {hasVoice && <span className="count">{words.position(at + 1, sentences.length)}</span>}
          <span id={status} role="status">{words.phases[phase]}</span>
        </p>
        <div>
          {hasVoice && (
            <>
              <button type="button" className="quiet step" onClick={() => step(-1)}>{words.previous}</button>
              <button type="button" onClick={phase === 'reading' ? pauseAloud : playAloud}>{phase === 'reading' ? words.pause : phase === 'ended' ? words.again : words.play}</button>
              <button type="button" className="quiet step" onClick={() => step(1)}>{words.next}</button>
              <select aria-label={words.rate} value={rate} onChange={({ target }) => setSpeechRate(SPEECH_RATES.find((each) => each === target.value) ?? '1')}>
                {SPEECH_RATES.map((each) => <option key={each} value={each}>{words.times(each)}</option>)}
              </select>
            </>
          )}
          <button type="button" className="quiet" onClick={stop}>{hasVoice ? words.stop : t.terms.close}</button>
          {phase === 'ended' && next && <ReadNext id={next.id} headline={next.headline} goes={isHere} />}
        </div>
      </div>
    </section>
  );
}

/** Tells the style of the whole page (`--aloud`) how high the bar is, for what stands at the foot of the window above it. Returns how to end it. */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--aloud', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--aloud');
  };
}

/** Goes on to the next story of the page, by choice. @param goes whether the screen goes with it: the reader is at the story that was read */
function ReadNext({ id, headline, goes }: { readonly id: string; readonly headline: string; readonly goes: boolean }): ReactElement {
  const t = useMessages();
  const words = aloudByLocale[t.locale];
  const href = useHrefs().story(id);
  const archive = useArchive();
  const navigation = useNavigation();
  const [missed, setMissed] = useState(false);
  const read = async (): Promise<void> => {
    const found = await archive.story(id).catch(() => null);
    if (found?.state !== 'found') {
      setMissed(true);
      return;
    }
    readAloud(found.value);
    if (goes) navigation.go(href, 'push');
  };
  return (
    <>
      <button type="button" className="quiet read-next" onClick={() => void read()}>{words.readNext}<span lang="zh-CN"><HeadlineName headline={headline} /></span></button>
      {missed && <span role="alert" className="save-failed">{words.nextMissing}</span>}
    </>
  );
}
