import type { Fault, Proof } from './fault-table.ts';

/** One run of one test. */
export interface Outcome {
  /** As a proof names it. */
  readonly file: string;
  /** Its own, without those of the groups that it stands in. */
  readonly title: string;
  readonly passed: boolean;
}

export interface FaultTable {
  readonly lines: readonly string[];
  /** Whether every proof of every fault was run the wanted number of times, and passed each time. */
  readonly green: boolean;
}

const TAG = /^@\w+ /;

/** Whether a test is one of those that a proof means. */
function means({ file, titles }: Proof, test: Pick<Outcome, 'file' | 'title'>): boolean {
  const title = test.title.replace(TAG, '');
  return test.file === file && (titles === undefined || titles.some((beginning) => title.startsWith(beginning)));
}

/** A line for each proof of each fault: how many of its tests passed of those run, and the seeds that their titles name. @param times that each test was to be run */
export function tabulateFaults(faults: readonly Fault[], outcomes: readonly Outcome[], times: number): FaultTable {
  let green = true;
  const lines = faults.flatMap(({ row, fault, proofs }) => [
    `${String(row).padStart(2)}  ${fault}`,
    ...proofs.map((proof) => {
      const run = outcomes.filter((outcome) => means(proof, outcome));
      const tests = new Map<string, number>();
      for (const { title } of run) tests.set(title, (tests.get(title) ?? 0) + 1);
      const passed = run.filter((outcome) => outcome.passed).length;
      const whole = tests.size >= (proof.titles?.length ?? 1) && [...tests.values()].every((count) => count === times);
      if (!whole || passed < run.length) green = false;
      const seeds = [...new Set(run.flatMap(({ title }) => /seed (\d+)/.exec(title)?.[1] ?? []))];
      return `      ${passed} of ${run.length} passed${whole ? '' : ', NOT ALL RUN'}  ${proof.file}${seeds.length > 0 ? `  (seed ${seeds.join(', ')})` : ''}`;
    }),
  ]);
  return { lines, green };
}
