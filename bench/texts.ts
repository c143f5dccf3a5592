import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ingestPage } from '../src/ingest/ingest-page.ts';
import { decodeDocument } from '../src/ingest/decode-document.ts';
import type { Random } from './random.ts';

/** What is searched of a story, and the ISO day that its page is of. */
export interface BenchText {
  readonly day: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface BenchTexts {
  /** Where they are from, for the head of the table. */
  readonly origin: string;
  readonly texts: readonly BenchText[];
}

const CORPUS = new URL('../../shared/corpus/broadcast-10k.jsonl.gz', import.meta.url);
/** Where the web copy of a story begins to speak of itself: its address and when it was fetched, which no newspaper prints. */
const WEB_COPY = /\n*^(?:\[查看原文\]|---$|\(更新时间戳)/mu;
/** Days that shuffled stories spread over: some seven a day at 10,000. */
const DAYS = 1_400;
const DOCUMENTS = new URL('../data/documents/', import.meta.url);

/** The first `count` real stories, or as many made from the sentences of the project's own documents, by day. */
export function readTexts(count: number, random: Random): BenchTexts {
  const real = existsSync(CORPUS);
  const texts = real ? corpusTexts(count) : shuffledTexts(count, random);
  return { origin: real ? 'real news stories' : 'stories shuffled from data/documents', texts: texts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) };
}

function corpusTexts(count: number): readonly BenchText[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').slice(0, count);
  return lines.map((line) => {
    const { date, title, text } = JSON.parse(line) as { date: string; title: string; text: string };
    return { day: date.replace(/(....)(..)(..)/u, '$1-$2-$3'), title, paragraphs: text.split(WEB_COPY)[0]?.split('\n') ?? [] };
  });
}

function shuffledTexts(count: number, random: Random): readonly BenchText[] {
  const sentences = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')).flatMap((name) => {
    const decoded = decodeDocument(name, new Uint8Array(readFileSync(new URL(name, DOCUMENTS))));
    return decoded.state === 'refused' ? [] : ingestPage(decoded.text).stories.flatMap((story) => story.paragraphs).join('').split(/(?<=。)/u);
  });
  const pick = (): string => sentences[random.below(sentences.length)] ?? '';
  return Array.from({ length: count }, () => ({
    day: new Date(Date.UTC(2022, 0, 1 + random.below(DAYS))).toISOString().slice(0, 10),
    title: pick().slice(0, 20),
    paragraphs: Array.from({ length: 1 + random.below(4) }, () => pick() + pick() + pick()),
  }));
}
