import type { Speech } from './aloud-queue.ts';
import { chineseVoice } from './chinese-voice.ts';

/** Ms: how long a browser that names no voice yet is waited for. */
const PATIENCE = 2000;

/** The browser's own voice. */
export function browserSpeech(voice: SpeechSynthesisVoice): Speech {
  // Chromium tells nothing of an utterance that nobody holds.
  const held = new Set<SpeechSynthesisUtterance>();
  return {
    speak(text, rate, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang.replaceAll('_', '-'), rate });
      const finish = (outcome: 'ended' | 'failed') => (): void => {
        held.delete(utterance);
        done(outcome);
      };
      utterance.addEventListener('end', finish('ended'));
      utterance.addEventListener('error', finish('failed'));
      held.add(utterance);
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}

/**
 * Looks for a Chinese voice. Browsers name their voices late, and a system may be given one meanwhile: `tell` is told null once there is none, and the
 * voice as soon as there is one, after which it is told nothing more.
 */
export function findChineseVoice(signal: AbortSignal, tell: (voice: SpeechSynthesisVoice | null) => void): void {
  if (!('speechSynthesis' in window)) {
    tell(null);
    return;
  }
  const found = new AbortController();
  const over = AbortSignal.any([signal, found.signal]);
  const look = (late: boolean): void => {
    if (over.aborted) return;
    const voices = speechSynthesis.getVoices();
    const voice = chineseVoice(voices);
    if (voice) found.abort();
    if (voice || late || voices.length > 0) tell(voice);
  };
  speechSynthesis.addEventListener('voiceschanged', () => look(false), { signal: over });
  const timer = setTimeout(() => look(true), PATIENCE);
  over.addEventListener('abort', () => clearTimeout(timer));
  look(false);
}
