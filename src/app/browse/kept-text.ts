/** Says which stories and pages are kept: another text once others are. */
export function keptText(savedIds: ReadonlySet<string>, pages: ReadonlySet<string>): string {
  return [...savedIds, '/', ...pages].join(' ');
}
