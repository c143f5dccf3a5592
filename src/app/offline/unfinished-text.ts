const FIELDS = 'input:not([type]), input[type="text"], input[type="search"], textarea, dialog[open] select';

/**
 * Whether a reload would lose text: a box that is seen holds some, and it is not in the address yet.
 * @param search query of the address, as `location.search` gives it
 */
export function hasUnfinishedText(root: ParentNode, search: string): boolean {
  const kept = new Set(['', ...[...new URLSearchParams(search).values()].map((value) => value.trim())]);
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(FIELDS)];
  return fields.some((field) => !kept.has(field.value.trim()) && field.getClientRects().length > 0);
}
