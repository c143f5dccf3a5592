import type { ArchiveSummary } from '../../archive/archive.ts';

/** An organization and the number of stories that name it, not counting those that name only what stands below it. */
interface NamedOrganization {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The organizations that most stories name, the most named first, equals by name; at most `most`. */
export function mostNamed({ organization: { values, rows } }: Pick<ArchiveSummary['facets'], 'organization'>, { organizations }: Pick<ArchiveSummary['entities'], 'organizations'>, most: number): readonly NamedOrganization[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = values[row] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return organizations.flatMap(({ id, name }) => (counts.has(name) ? [{ id, name, count: counts.get(name) ?? 0 }] : []))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, most);
}
