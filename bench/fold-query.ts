import { createFold } from '../src/text/fold.ts';
import { TRADITIONAL } from '../src/text/traditional-table.ts';

/** The folding of search. Every engine gets texts and queries folded by it, so that none is blamed for another's spelling. */
export const foldQuery = createFold(TRADITIONAL);
