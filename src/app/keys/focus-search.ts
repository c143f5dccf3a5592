/** Puts the cursor into the search box, around what stands there. */
export function focusSearch(document: Document): void {
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  search?.focus();
  search?.select();
}
