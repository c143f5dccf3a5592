import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ParentOrganization } from '../domain/organization.ts';
import type { Enrichment, Story } from '../domain/story.ts';
import { findDate } from './find-dates.ts';
import { districtEvidence, findDistricts, ambiguousPlaces, namedDistricts, namedSubdivisions, readPlaces } from './find-districts.ts';
import { findEventTypes } from './find-event-types.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPeople } from './find-people.ts';
import type { Gazetteers } from './gazetteers.ts';
import { findSlips } from './find-slips.ts';
import { readPassages } from './story-text.ts';
import { tokenize } from './tokenize.ts';

/** What the finders may know beside the story itself; nothing of other stories. */
export interface EnrichContext {
  readonly gazetteers: Gazetteers;
  /** The decoded text of the document, in which all spans count. */
  readonly source: string;
  readonly standingHead: string | null;
  /** ISO day of the page's edition, null where the page does not tell it. */
  readonly issueDate: string | null;
}

/** What the finders add to a story, and what a curator should know of it: forms left open, suspected slips. */
export interface EnrichmentFindings {
  readonly value: Enrichment;
  /** All that stand above its organizations, each once. */
  readonly parents: readonly ParentOrganization[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds districts, organizations, people, event types and date to a story, each with its reasons. Deterministic; other stories do not matter. */
export function enrichStory(story: Story, context: EnrichContext): EnrichmentFindings {
  const { gazetteers } = context;
  const passages = readPassages(story);
  const tokens = new Map(passages.map((passage) => [passage, tokenize(passage.text, gazetteers.lexicon)]));
  const places = readPlaces(passages, gazetteers);
  const evidence = districtEvidence(places, passages, []);
  const found = findOrganizations({ passages, districts: namedDistricts(evidence, gazetteers), subdivisions: namedSubdivisions(evidence) }, tokens, gazetteers);
  const people = findPeople(passages, tokens, found.bodies, gazetteers);
  const placed = districtEvidence(places, passages, people.places);
  const districts = findDistricts(placed, found.mentions);
  const events = findEventTypes(passages, gazetteers);
  const date = findDate(passages, context.issueDate);
  return {
    value: {
      districts: districts.districts,
      organizations: found.organizations,
      people: people.people,
      eventTypes: events.eventTypes,
      date: date.date,
      because: [...districts.because, ...found.because, ...people.because, ...events.because, ...date.because],
    },
    parents: found.parents,
    diagnostics: [...found.diagnostics, ...ambiguousPlaces(places, placed), ...findSlips(passages, people.people, gazetteers)],
  };
}
