import * as v from 'valibot';
import { DISTRICT_BASES, DISTRICT_ROLES, DISTRICTS } from '../domain/district.ts';
import { SEVERITIES } from '../domain/diagnostic.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { ORGANIZATION_ROLES, ORGANIZATION_TYPES } from '../domain/organization.ts';
import { BLOCK_ROLES } from '../domain/page.ts';
import { DATE_CERTAINTIES, REASON_FIELDS, STORY_KINDS } from '../domain/story.ts';
import type { PackedPage } from './packed-page.ts';

export const optionalText = v.nullable(v.string());
export const texts = v.array(v.string());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const addressable = v.pipe(v.string(), v.regex(/^[a-z0-9_~-]+$/));
export const pageFacts = { paper: optionalText, issueDate: optionalText, number: optionalText, name: optionalText };
const whole = v.pipe(v.number(), v.safeInteger());
const span = v.tuple([count, count]);
const packedText = v.union([v.array(whole), v.tuple([v.string(), v.array(count)])]);

const story = v.object({
  id: addressable,
  kind: v.picklist(STORY_KINDS),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  texts: v.object({
    section: v.nullable(packedText), kicker: v.nullable(packedText), headline: packedText, deck: v.nullable(packedText),
    crossheads: v.array(v.tuple([count, packedText])), byline: v.nullable(packedText), credit: v.nullable(packedText), paragraphs: v.array(packedText),
  }),
  byline: v.object({ reporters: texts, correspondents: texts, photographers: texts }),
  districts: v.array(v.object({ name: v.picklist(DISTRICTS), role: v.picklist(DISTRICT_ROLES), basis: v.picklist(DISTRICT_BASES), evidence: texts })),
  organizations: v.array(v.object({
    name: v.string(), type: v.picklist(ORGANIZATION_TYPES), role: v.picklist(ORGANIZATION_ROLES), parent: optionalText, surfaces: texts,
  })),
  people: v.array(v.object({ name: v.string(), title: optionalText, organization: optionalText })),
  eventTypes: v.array(v.picklist(EVENT_TYPES)),
  date: v.object({ value: optionalText, from: optionalText, to: optionalText, basis: optionalText, certainty: v.nullable(v.picklist(DATE_CERTAINTIES)) }),
  repairs: v.array(v.tuple([v.string(), count, count, v.string()])),
  because: v.array(v.object({ field: v.picklist(REASON_FIELDS), value: v.string(), rule: v.string(), source: span })),
});

/** A page's shard as written: {@link PackedPage}. */
export const pageSchema: v.GenericSchema<unknown, PackedPage> = v.object({
  page: addressable,
  document: v.object({ name: v.string(), sha256: v.string(), encoding: v.string() }),
  ...pageFacts,
  standingHead: optionalText,
  strips: texts,
  diagnostics: v.array(v.object({ rule: v.string(), severity: v.picklist(SEVERITIES), source: span, message: v.string() })),
  source: v.string(),
  parents: v.exactOptional(v.array(v.object({ name: v.string(), type: v.picklist(ORGANIZATION_TYPES), parent: optionalText }))),
  continuations: v.optional(v.array(v.object({ source: span, page: v.string(), from: count })), []),
  roles: v.array(v.picklist(BLOCK_ROLES)),
  rules: texts,
  bins: v.array(v.tuple([count, count, count, v.pipe(v.number(), v.safeInteger(), v.minValue(-1))])),
  stories: v.array(story),
});
