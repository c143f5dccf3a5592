/** Commas that are drawn wide, by the name of what they are in. What draws them is no text of the page, and ranges pass it over. */
const commas = new Map<string, readonly HTMLElement[]>();

/**
 * Draws ranges by the CSS Custom Highlight API, which changes no text, under a name that the style sheet knows; in place of those drawn under it before.
 * Does nothing where a browser has no such API (Firefox before 140, Safari before 17.2).
 * @param priority of two that overlap, the greater is drawn above
 */
export function drawRanges(name: string, ranges: readonly Range[], priority = 0): void {
  if (!('highlights' in CSS)) return;
  eraseRanges(name);
  if (ranges.length === 0) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  const inside = ranges.flatMap(wideCommasIn);
  for (const comma of inside) comma.dataset['drawn'] = [...names(comma), name].join(' ');
  commas.set(name, inside);
}

/** Takes away what is drawn under a name. */
export function eraseRanges(name: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(name);
  for (const comma of commas.get(name) ?? []) {
    const others = names(comma).filter((other) => other !== name);
    if (others.length > 0) comma.dataset['drawn'] = others.join(' ');
    else delete comma.dataset['drawn'];
  }
  commas.delete(name);
}

function names(comma: HTMLElement): readonly string[] {
  return comma.dataset['drawn']?.split(' ') ?? [];
}

function wideCommasIn(range: Range): readonly HTMLElement[] {
  const { commonAncestorContainer: within } = range;
  const inside = within instanceof Element ? [...within.querySelectorAll<HTMLElement>('.wide-comma')] : [];
  const around = within.parentElement?.closest<HTMLElement>('.wide-comma');
  return (around ? [around] : inside).filter((comma) => range.intersectsNode(comma));
}
