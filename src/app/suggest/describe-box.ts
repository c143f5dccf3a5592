/** The listbox of suggestions; there is one search box on every screen. */
export const LIST_ID = 'search-offers';

export function lineId(line: number): string {
  return `${LIST_ID}-${line}`;
}

/**
 * Has a search box be what assistive technology calls a combobox: one that has a list below it. Not before the list's code is there, so that the box
 * promises nothing that it cannot do.
 * @param active the line that keys have reached
 */
export function describeBox(input: HTMLInputElement, shown: boolean, active: number | null): void {
  const attributes: Readonly<Record<string, string | null>> = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': `${shown}`,
    'aria-controls': shown ? LIST_ID : null,
    'aria-activedescendant': shown && active !== null ? lineId(active) : null,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) input.removeAttribute(name);
    else input.setAttribute(name, value);
  }
}
