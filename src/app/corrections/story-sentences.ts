import type { Story } from '../../domain/story.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { storyParts } from '../../search/story-parts.ts';

/** The sentences of a story as they are read, in the order they are printed, each once: what an added value can be proved by. */
export function storySentences(story: Story): readonly string[] {
  const sentences = storyParts(story).flatMap(({ name, text }) => (name === 'byline' ? [] : sentenceSpans(text).map(([start, end]) => text.slice(start, end).trim())));
  return [...new Set(sentences)].filter((sentence) => /\p{L}/u.test(sentence));
}

/** The sentence that a reader most likely means: the first that names the value, without the word that all districts share. */
export function likelySentence(sentences: readonly string[], value: string): string | null {
  const name = value.replace(/区$|\(.*\)$/u, '');
  return sentences.find((sentence) => sentence.includes(value)) ?? sentences.find((sentence) => sentence.includes(name)) ?? null;
}
