import type { BenchCollection } from '../load-collection.ts';
import type { BenchText } from '../texts.ts';

/** What every engine is built from: the same stories in the same order. */
export interface EngineInput extends BenchCollection {
  readonly texts: readonly BenchText[];
}

/** An engine that holds a collection. */
export interface BuiltEngine {
  /** What is timed: all that the engine does until its answer could be shown. */
  answer(query: string): unknown;
  /** Numbers of all stories that it says match, for recall and precision. */
  all(query: string): readonly number[];
  /** The index as the engine writes it by its own means, without the stories' texts; null where there is none. */
  write(): string | null;
}

export interface Engine {
  readonly name: string;
  build(input: EngineInput): BuiltEngine;
}
