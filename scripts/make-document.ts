// npm run make-document -- SEED [STORIES] prints a random page; --key prints its answer key instead.
import { makeDocument } from './make-document/make-document.ts';

const [seed, stories] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (seed === undefined || !/^\d+$/u.test(seed) || (stories !== undefined && !/^\d+$/u.test(stories))) {
  process.stderr.write('usage: make-document SEED [STORIES] [--key], both whole numbers\n');
  process.exit(2);
}
const { text, ...key } = makeDocument(Number(seed), stories === undefined ? undefined : Number(stories));
process.stdout.write(process.argv.includes('--key') ? `${JSON.stringify(key, null, 2)}\n` : text);
