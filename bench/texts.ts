import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ingestPage } from '../src/ingest/ingest-page.ts';
import { decodeDocument } from '../src/ingest/decode-document.ts';
import type { Random } from './random.ts';

/** What is searched of a story. */
export interface BenchText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface BenchTexts {
  /** Where they are from, for the head of the table. */
  readonly origin: string;
  readonly texts: readonly BenchText[];
}

const CORPUS = new URL('../../shared/corpus/broadcast-10k.jsonl.gz', import.meta.url);
const DOCUMENTS = new URL('../data/documents/', import.meta.url);

/** The first `count` real stories, or as many made from the sentences of the project's own documents. */
export function readTexts(count: number, random: Random): BenchTexts {
  return existsSync(CORPUS) ? { origin: 'real news stories', texts: corpusTexts(count) } : { origin: 'stories shuffled from data/documents', texts: shuffledTexts(count, random) };
}

function corpusTexts(count: number): readonly BenchText[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').slice(0, count);
  return lines.map((line) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    return { title, paragraphs: text.split('\n') };
  });
}

function shuffledTexts(count: number, random: Random): readonly BenchText[] {
  const sentences = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')).flatMap((name) => {
    const decoded = decodeDocument(name, new Uint8Array(readFileSync(new URL(name, DOCUMENTS))));
    return decoded.state === 'refused' ? [] : ingestPage(decoded.text).stories.flatMap((story) => story.paragraphs).join('').split(/(?<=。)/u);
  });
  const pick = (): string => sentences[random.below(sentences.length)] ?? '';
  return Array.from({ length: count }, () => ({ title: pick().slice(0, 20), paragraphs: Array.from({ length: 1 + random.below(4) }, () => pick() + pick() + pick()) }));
}
