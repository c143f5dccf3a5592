import { test } from './fixtures.ts';
import { WIDTHS } from './widths.ts';

/** Declares tests for each width, in a file that is otherwise run at one. Only Chromium plays a phone. */
export function atEachWidth(declare: () => void): void {
  for (const [title, width] of [['at the width of a desk', WIDTHS.desk], ['at the width of a phone @chromium', WIDTHS.phone]] as const) {
    test.describe(title, () => {
      test.use(width);
      declare();
    });
  }
}
