import type { Messages } from '../../i18n/messages.ts';

/** A story's headline, for titles and for the names of controls; where it prints none, that it prints none. */
export function storyName(headline: string, t: Pick<Messages, 'terms'>): string {
  return headline || t.terms.noHeadline;
}
