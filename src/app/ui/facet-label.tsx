import type { ReactElement } from 'react';
import type { Facet } from '../../domain/facet.ts';
import { UNMARKED } from '../../domain/facet.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from './messages-context.ts';

/** A facet value in the interface's language. Organizations stay as they are printed; so does a value nobody knows. */
export function facetLabel(t: Messages, facet: Facet, value: string): string {
  if (value === UNMARKED[facet]) return t.unmarked[facet];
  if (facet === 'date') return dateLabel(t, value);
  const names: Readonly<Record<string, string>> = facet === 'district' ? t.districts : facet === 'eventType' ? t.eventTypes : {};
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}

function dateLabel(t: Messages, value: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  return year === undefined ? value : t.terms.eventDate(Number(year), month === undefined ? null : Number(month));
}

interface FacetLabelProps {
  readonly facet: Facet;
  readonly value: string;
}

/** The same as an element, marked as Chinese where it is not translated. */
export function FacetLabel({ facet, value }: FacetLabelProps): ReactElement {
  const t = useMessages();
  const label = facetLabel(t, facet, value);
  return label === value && t.locale !== 'zh-CN' ? <span lang="zh-CN">{label}</span> : <span>{label}</span>;
}
