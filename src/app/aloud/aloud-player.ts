import type { StoryOnPage } from '../../archive/archive.ts';
import { useSettings } from '../settings/settings-store.ts';
import type { Settings } from '../settings/settings.ts';
import { createAloudQueue, type AloudQueue } from './aloud-queue.ts';
import { aloudSentences, textOf } from './aloud-sentences.ts';
import { type Aloud, useAloud } from './aloud-store.ts';
import { browserSpeech, findChineseVoice } from './browser-speech.ts';

/** Null until there is a voice. */
let queue: AloudQueue | null = null;
/** Ends what listens for the present story. */
let over = new AbortController();

function show(change: Partial<Aloud>): void {
  useAloud.setState(({ aloud }) => ({ aloud: aloud && { ...aloud, ...change } }));
}

/** Reads a story aloud from its first sentence, in the place of any other; one that is read already goes on. It is read whatever screen comes next. */
export function readAloud({ story, neighbours }: Pick<StoryOnPage, 'story' | 'neighbours'>): void {
  if (useAloud.getState().aloud?.story.id === story.id) {
    playAloud();
    return;
  }
  stopAloud();
  over = new AbortController();
  const sentences = aloudSentences(story);
  const next = neighbours[neighbours.findIndex(({ id }) => id === story.id) + 1] ?? null;
  useAloud.setState({ aloud: { story, next, sentences, at: 0, phase: 'waiting' } });
  // Chromium would read on after the tab has gone.
  addEventListener('pagehide', pauseAloud, { signal: over.signal });
  findChineseVoice(over.signal, (voice) => {
    if (!voice) {
      show({ phase: 'no-voice' });
      return;
    }
    queue = createAloudQueue(sentences.map(textOf), Number(useSettings.getState().settings.speechRate), browserSpeech(voice), show);
    queue.play();
  });
}

export function playAloud(): void {
  queue?.play();
}

export function pauseAloud(): void {
  queue?.pause();
}

/** By so many sentences. */
export function goAloud(by: number): void {
  queue?.go(by);
}

/** Chosen for this story and all others. */
export function setSpeechRate(speechRate: Settings['speechRate']): void {
  useSettings.getState().choose({ speechRate });
  queue?.setRate(Number(speechRate));
}

/** Takes the story away. */
export function stopAloud(): void {
  over.abort();
  queue?.end();
  queue = null;
  useAloud.setState({ aloud: null });
}
