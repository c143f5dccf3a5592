import { escapeXml } from '../escape-xml.ts';
import type { ExportWords } from '../export-words.ts';
import type { Book } from './book.ts';
import { LANGUAGE, xhtml } from './xhtml.ts';

/** Of the cover, in its own units. `LINE`: what a line of headlines holds in characters of full width. `STEP`: from line to line; `GAP`: between two headlines besides. */
const [WIDTH, HEIGHT, LINE, STEP, GAP, FOOT] = [1200, 1600, 22, 58, 24, 120];

/** The cover: title, number of stories, and as many headlines as fit, as text in the fonts of whoever opens it. */
export function writeCover(book: Book, words: ExportWords): string {
  const text = (x: number, y: number, size: number, fill: string, line: string): string => (
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="serif">${escapeXml(line)}</text>\n`
  );
  const titleLines = breakLines(book.title, 12).slice(0, 2);
  const below = 300 + titleLines.length * 110;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${LANGUAGE}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">\n<title>${escapeXml(coverName(book, words))}</title>\n`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#FBFAF7"/>\n<rect x="100" y="150" width="1000" height="12" fill="#B3261E"/>\n`,
    ...titleLines.map((line, index) => text(100, 290 + index * 110, 84, '#1B1B1A', line)),
    text(100, below, 42, '#5C5A55', words.storyCount(book.stories.length)),
    ...coverHeadlines(book, below + 120).map(({ y, line }) => text(100, y, 44, '#1B1B1A', line)),
    '</svg>\n',
  ].join('');
}

/** The cover as a page of the book. */
export function writeCoverPage(book: Book, words: ExportWords): string {
  const name = escapeXml(coverName(book, words));
  return xhtml(book.title, `<section epub:type="cover" aria-label="${escapeXml(words.cover)}">\n<img src="cover.svg" alt="${name}" role="doc-cover"/>\n</section>`);
}

function coverName(book: Book, words: ExportWords): string {
  return words.labelled(book.title, words.storyCount(book.stories.length));
}

/** As many whole headlines as there is room for from `top` on, by lines. */
function coverHeadlines(book: Book, top: number): readonly { readonly y: number; readonly line: string }[] {
  const placed: { y: number; line: string }[] = [];
  let y = top;
  for (const { title } of book.stories) {
    const lines = breakLines(title, LINE);
    if (y + (lines.length - 1) * STEP > HEIGHT - FOOT) break;
    for (const line of lines) {
      placed.push({ y, line });
      y += STEP;
    }
    y += GAP;
  }
  return placed;
}

/** Cuts a line where the next character would go beyond `most`; one of ASCII counts half. */
function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const character of text) {
    const own = character < '\u0080' ? 0.5 : 1;
    if (width + own > most) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += character;
    width += own;
  }
  return [...lines, line];
}
