import * as v from 'valibot';
import type { StoryCard } from '../domain/card.ts';
import { DISTRICT_BASES, DISTRICT_ROLES, DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { ORGANIZATION_ROLES, ORGANIZATION_TYPES } from '../domain/organization.ts';
import { DATE_CERTAINTIES, REASON_FIELDS, STORY_KINDS, type Story } from '../domain/story.ts';
import { COPY_FORM, type SavedPage, type StoryCopy } from './saved-story.ts';

const optionalText = v.nullable(v.string());
const texts = v.array(v.string());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Ids and page names, as they stand in addresses. */
export const addressable = v.pipe(v.string(), v.maxLength(512), v.regex(/^[a-z0-9_~-]+$/));
export const span = v.tuple([count, count]);
const runs = v.array(v.object({ at: count, from: count, length: count }));
const eventTypes = v.array(v.picklist(EVENT_TYPES));

const story: v.GenericSchema<unknown, Story> = v.object({
  id: addressable, kind: v.picklist(STORY_KINDS), confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  section: optionalText, kicker: optionalText, headline: v.string(), deck: optionalText,
  crossheads: v.array(v.object({ text: v.string(), before: count })),
  byline: v.object({ text: optionalText, reporters: texts, correspondents: texts, photographers: texts }),
  credit: optionalText, paragraphs: texts,
  districts: v.array(v.object({ name: v.picklist(DISTRICTS), role: v.picklist(DISTRICT_ROLES), basis: v.picklist(DISTRICT_BASES), evidence: texts })),
  organizations: v.array(v.object({
    name: v.string(), type: v.picklist(ORGANIZATION_TYPES), role: v.picklist(ORGANIZATION_ROLES), parent: optionalText, surfaces: texts,
  })),
  people: v.array(v.object({ name: v.string(), title: optionalText, organization: optionalText })),
  eventTypes,
  date: v.object({ value: optionalText, from: optionalText, to: optionalText, basis: optionalText, certainty: v.nullable(v.picklist(DATE_CERTAINTIES)) }),
  repairs: v.array(v.object({ rule: v.string(), source: span, before: v.string(), after: v.string() })),
  because: v.array(v.object({ field: v.picklist(REASON_FIELDS), value: v.string(), rule: v.string(), source: span })),
  sources: v.object({
    section: runs, kicker: runs, headline: runs, deck: runs, crossheads: v.array(runs), byline: runs, credit: runs, paragraphs: v.array(runs),
  }),
});

export const cardSchema: v.GenericSchema<unknown, StoryCard> = v.object({
  id: addressable, page: addressable, kind: v.picklist(STORY_KINDS),
  section: optionalText, kicker: optionalText, headline: v.string(), deck: optionalText, lead: v.string(),
  districts: v.array(v.object({ name: v.picklist(DISTRICTS), role: v.picklist(DISTRICT_ROLES) })),
  eventTypes, issueDate: optionalText,
});

export const savedPageSchema: v.GenericSchema<unknown, SavedPage> = v.object({
  page: addressable, document: v.string(), standingHead: optionalText, place: count,
  paper: optionalText, issueDate: optionalText, number: optionalText, name: optionalText,
});

/** What the body of a saved copy holds. A stand-in for its document is made of `start` blanks, which is why they have a limit. */
export const copySchema: v.GenericSchema<unknown, StoryCopy> = v.object({
  form: v.literal(COPY_FORM), story, card: cardSchema, page: savedPageSchema,
  excerpt: v.object({ start: v.pipe(count, v.maxValue(2 ** 26)), text: v.string() }),
});
