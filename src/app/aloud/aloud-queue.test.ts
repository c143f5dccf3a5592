import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAloudQueue, type AloudPlace, type AloudQueue } from './aloud-queue.ts';

const SEED = 20221109;
const LONG = `${'职工之家里有图书有茶水也有可以休息的地方，'.repeat(3)}好。`;
const SENTENCES = ['第一句。', '第二句！', LONG, '末句。'];

/** A voice that says nothing, and everything that it was asked. */
function silentVoice() {
  const said: { text: string; rate: number; done: (outcome: 'ended' | 'failed') => void }[] = [];
  let isSpeaking = false;
  let overlaps = 0;
  return {
    said,
    isSpeaking: () => isSpeaking,
    overlaps: () => overlaps,
    /** The present utterance comes to its end. */
    finish(outcome: 'ended' | 'failed' = 'ended') {
      if (!isSpeaking) return;
      isSpeaking = false;
      said.at(-1)?.done(outcome);
    },
    speech: {
      speak(text: string, rate: number, done: (outcome: 'ended' | 'failed') => void) {
        if (isSpeaking) overlaps += 1;
        isSpeaking = true;
        said.push({ text, rate, done });
      },
      stop() {
        isSpeaking = false;
      },
    },
  };
}

function started(sentences: readonly string[] = SENTENCES) {
  const voice = silentVoice();
  const places: AloudPlace[] = [];
  const queue = createAloudQueue(sentences, 1, voice.speech, (place) => places.push(place));
  return { voice, places, queue, last: () => places.at(-1) };
}

test('all is said once and in order, a long sentence in several goes, and the present sentence is told', () => {
  const { voice, places, queue } = started();
  queue.play();
  while (voice.isSpeaking()) voice.finish();
  expect(voice.said.map(({ text }) => text).join('')).toBe(SENTENCES.join(''));
  expect(voice.said.length).toBeGreaterThan(SENTENCES.length);
  expect(places).toEqual([...SENTENCES.map((_, at) => ({ phase: 'reading', at })), { phase: 'ended', at: SENTENCES.length - 1 }]);
});

test('after a pause the sentence begins anew; after the end the story does', () => {
  const { voice, queue, last } = started();
  queue.play();
  voice.finish();
  queue.pause();
  expect(voice.isSpeaking()).toBe(false);
  expect(last()).toEqual({ phase: 'paused', at: 1 });
  queue.play();
  expect(voice.said.at(-1)?.text).toBe('第二句！');
  while (voice.isSpeaking()) voice.finish();
  queue.play();
  expect(voice.said.at(-1)?.text).toBe('第一句。');
});

test('previous and next move by sentences inside the story, reading or paused', () => {
  const { voice, queue, last } = started();
  queue.play();
  queue.go(-1);
  expect([voice.said.at(-1)?.text, last()]).toEqual(['第一句。', { phase: 'reading', at: 0 }]);
  queue.go(1);
  expect([voice.said.at(-1)?.text, last()]).toEqual(['第二句！', { phase: 'reading', at: 1 }]);
  queue.pause();
  queue.go(9);
  expect([voice.isSpeaking(), last()]).toEqual([false, { phase: 'paused', at: 3 }]);
});

test('another rate holds from the present utterance on', () => {
  const { voice, queue } = started([LONG]);
  queue.play();
  voice.finish();
  const second = voice.said.at(-1)?.text;
  queue.setRate(1.5);
  expect(voice.said.at(-1)).toMatchObject({ text: second, rate: 1.5 });
  queue.pause();
  queue.setRate(2);
  expect(voice.isSpeaking()).toBe(false);
  queue.play();
  expect(voice.said.at(-1)?.rate).toBe(2);
});

test('what could not be said is told, and tried again', () => {
  const { voice, queue, last } = started();
  queue.play();
  voice.finish('failed');
  expect(last()).toEqual({ phase: 'failed', at: 0 });
  queue.play();
  expect([voice.said.at(-1)?.text, last()]).toEqual(['第一句。', { phase: 'reading', at: 0 }]);
});

test('after the end for good it is silent, and what a voice still reports is not listened to', () => {
  const { voice, places, queue } = started();
  queue.play();
  queue.end();
  voice.said[0]?.done('ended');
  expect([voice.isSpeaking(), voice.said.length, places.length]).toEqual([false, 1, 1]);
});

const acts: Readonly<Record<string, (queue: AloudQueue, voice: ReturnType<typeof silentVoice>) => void>> = {
  play: (queue) => queue.play(),
  pause: (queue) => queue.pause(),
  previous: (queue) => queue.go(-1),
  next: (queue) => queue.go(1),
  faster: (queue) => queue.setRate(2),
  finish: (_, voice) => voice.finish(),
  fail: (_, voice) => voice.finish('failed'),
  late: (_, voice) => voice.said.slice(0, -1).forEach(({ done }) => done('ended')),
};

test(`whatever is done in whatever order, one utterance at most is under way, only while reading, and it is of the present sentence (seed ${SEED})`, () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 60 }), (names) => {
    const { voice, queue, last } = started();
    return names.every((name) => {
      acts[name]?.(queue, voice);
      const place = last();
      const isRight = !voice.isSpeaking() || (SENTENCES[place?.at ?? -1]?.includes(voice.said.at(-1)?.text ?? '?') ?? false);
      return voice.overlaps() === 0 && voice.isSpeaking() === (place?.phase === 'reading') && isRight;
    });
  }), { seed: SEED, numRuns: 300 });
});
