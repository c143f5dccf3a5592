import { utterancesOf } from './utterances.ts';

/** A voice that says one utterance at a time. */
export interface Speech {
  /** @param rate a multiple of the voice's own @param done called when all was said, or could not be */
  speak(text: string, rate: number, done: (outcome: 'ended' | 'failed') => void): void;
  /** Falls silent at once. */
  stop(): void;
}

/** `at`: the number of the present sentence, from 0. */
export interface AloudPlace {
  readonly phase: 'reading' | 'paused' | 'ended' | 'failed';
  readonly at: number;
}

/** Sentences being read aloud. Whatever is asked of it, at most one utterance is under way, and it belongs to the present sentence. */
export interface AloudQueue {
  /** Reads on from the beginning of the present sentence; from the first one where all was read. */
  play(): void;
  /** Falls silent and keeps the sentence. Voices that can stop inside one go on elsewhere or not at all on some systems, so that none is asked to. */
  pause(): void;
  /** By so many sentences, inside the story. It goes on reading if it did. */
  go(by: number): void;
  /** From the present utterance on, which begins anew. */
  setRate(rate: number): void;
  /** Falls silent for good, and tells nothing any more. */
  end(): void;
}

/** @param onChange told of every new sentence and phase */
export function createAloudQueue(sentences: readonly string[], firstRate: number, speech: Speech, onChange: (place: AloudPlace) => void): AloudQueue {
  let place: AloudPlace = { phase: 'paused', at: 0 };
  let rate = firstRate;
  /** Of the present sentence, the utterance that is said. */
  let piece = 0;
  /** Counts changes of mind: what comes back from an utterance before the last one is not listened to. */
  let turn = 0;

  const show = (next: AloudPlace): void => {
    place = next;
    onChange(next);
  };
  const hush = (): void => {
    turn += 1;
    speech.stop();
  };
  const say = (at: number, from: number): void => {
    const text = utterancesOf(sentences[at] ?? '')[from];
    if (text === undefined) {
      if (at + 1 < sentences.length) say(at + 1, 0);
      else show({ phase: 'ended', at });
      return;
    }
    piece = from;
    turn += 1;
    const own = turn;
    if (place.phase !== 'reading' || place.at !== at) show({ phase: 'reading', at });
    speech.speak(text, rate, (outcome) => {
      if (own !== turn) return;
      turn += 1;
      if (outcome === 'ended') say(at, from + 1);
      else show({ phase: 'failed', at });
    });
  };
  return {
    play() {
      if (place.phase !== 'reading') say(place.phase === 'ended' ? 0 : place.at, 0);
    },
    pause() {
      if (place.phase !== 'reading') return;
      hush();
      show({ phase: 'paused', at: place.at });
    },
    go(by) {
      const at = Math.max(0, Math.min(place.at + by, sentences.length - 1));
      hush();
      if (place.phase === 'reading') say(at, 0);
      else show({ phase: 'paused', at });
    },
    setRate(next) {
      rate = next;
      if (place.phase !== 'reading') return;
      hush();
      say(place.at, piece);
    },
    end: hush,
  };
}
