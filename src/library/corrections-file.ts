import { compareCorrections, type Correction } from '../domain/correction.ts';

/** Raised when a reader of the old form could misread the new one. docs/CORRECTIONS.md describes it. */
const CORRECTIONS_FORM = 1;

/**
 * The corrections as the file that the build takes from data/corrections/: sorted, one a line, no time in it, so that the same corrections give the
 * same bytes on every device.
 */
export function writeCorrectionsFile(corrections: readonly Correction[]): string {
  const lines = corrections.toSorted(compareCorrections).map((correction) => {
    const { story, facet, value, change } = correction;
    return `    ${JSON.stringify(correction.change === 'add' ? { story, facet, value, change, evidence: correction.evidence } : { story, facet, value, change })}`;
  });
  return `{\n  "form": ${CORRECTIONS_FORM},\n  "corrections": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
