import { compressedSize } from './compressed-size.ts';
import type { BuiltEngine, Engine, EngineInput } from './engines/engine.ts';
import { scanTexts } from './engines/plain-scan.ts';
import { foldTexts } from './fold-query.ts';
import { median, percentile } from './statistics.ts';

/** Rounds that warm up: a worker answers more than three hundred queries in its life. */
const WARM = 3;
const ROUNDS = 3;
const BUILDS = 2;

/** One row of the table. Times in milliseconds; recall and precision are means over the queries. */
export interface EngineFigures {
  readonly name: string;
  readonly build: number;
  readonly bytes: number | null;
  /** Null where garbage collection cannot be asked for. */
  readonly heapMegabytes: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly recall: number;
  readonly precision: number;
}

/**
 * Builds every engine, then asks all of them every query, round after round, so that what else the machine does in a moment hits each alike. A query's time is the
 * median of its rounds, after those that warm up; a build's the shorter of {@link BUILDS}.
 */
export function measureEngines(engines: readonly Engine[], input: EngineInput, queries: readonly string[], progress: (text: string) => void): readonly EngineFigures[] {
  const builds = engines.map((): number[] => []);
  let built: readonly (BuiltEngine & { readonly heapMegabytes: number | null })[] = [];
  for (let turn = 0; turn < BUILDS; turn += 1) {
    built = [];
    built = engines.map((engine, row) => {
      progress(`building ${engine.name}`);
      const before = heapBytes();
      const started = performance.now();
      const index = engine.build(input);
      builds[row]?.push(performance.now() - started);
      const after = heapBytes();
      return { ...index, heapMegabytes: before === null || after === null ? null : (after - before) / 2 ** 20 };
    });
  }
  const times = engines.map(() => queries.map((): number[] => []));
  for (let round = 1; round <= WARM + ROUNDS; round += 1) {
    progress(`queries, round ${round} of ${WARM + ROUNDS}`);
    built.forEach((index, row) => {
      queries.forEach((query, column) => {
        const started = performance.now();
        index.answer(query);
        if (round > WARM) times[row]?.[column]?.push(performance.now() - started);
      });
    });
  }
  progress('recall, precision and bytes');
  const folded = foldTexts(input.texts);
  return built.map((index, row) => {
    const medians = (times[row] ?? []).map(median);
    const written = index.write();
    return {
      name: engines[row]?.name ?? '', build: Math.min(...builds[row] ?? []), heapMegabytes: index.heapMegabytes, bytes: written === null ? null : compressedSize(written),
      p50: percentile(medians, 0.5), p95: percentile(medians, 0.95), ...exactness(index, folded, queries),
    };
  });
}

function heapBytes(): number | null {
  if (!globalThis.gc) return null;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Means over the queries that have an answer, and over those that got one. */
function exactness(index: BuiltEngine, folded: readonly string[], queries: readonly string[]): Pick<EngineFigures, 'recall' | 'precision'> {
  const recalls: number[] = [];
  const precisions: number[] = [];
  for (const query of queries) {
    const truth = new Set(scanTexts(folded, query));
    const found = index.all(query);
    const right = found.filter((number) => truth.has(number)).length;
    if (truth.size > 0) recalls.push(right / truth.size);
    if (found.length > 0) precisions.push(right / found.length);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { recall: mean(recalls), precision: mean(precisions) };
}
