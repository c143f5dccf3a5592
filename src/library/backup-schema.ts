import * as v from 'valibot';
import { ADDABLE_FACETS, type Correction } from '../domain/correction.ts';
import { MARKED_FACETS } from '../domain/facet.ts';
import type { BackupSettings } from './backup-form.ts';
import type { RowOf, StoreName } from './backup-rows.ts';
import { addressable, cardSchema, count, savedPageSchema, span } from './backup-story-schema.ts';
import { COLOURS } from './kept-rows.ts';
import { LONGEST_QUERY } from './recent-search.ts';

/** Whether a value is what a schema says. It is used as it is, with whatever more it holds. */
export function fits<T>(schema: v.GenericSchema<unknown, T>, value: unknown): value is T {
  return v.is(schema, value);
}

/** A row as a backup writes it. */
export type Written<Name extends StoreName> = Name extends 'documents' ? Omit<RowOf<'documents'>, 'content'> & { readonly content: string } : RowOf<Name>;

/** A row's number: the highest of all is counted on from, so that there must be room above it. */
const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10 ** 12));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUERY));
/** Chromium's longest address, in UTF-16 units; other browsers' are shorter. */
const LONGEST_ADDRESS = 2 ** 21;
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** ISO time of a device's clock. */
const time = v.pipe(v.string(), v.maxLength(40), v.check((text) => !Number.isNaN(Date.parse(text)), 'a time is needed'));
const onStory = { story: addressable, headline: v.string(), page: v.string() };

const correction: v.GenericSchema<unknown, Correction> = v.variant('change', [
  v.object({ story: addressable, facet: v.picklist(MARKED_FACETS), value: name, change: v.literal('remove') }),
  v.object({ story: addressable, facet: v.picklist(ADDABLE_FACETS), value: name, change: v.literal('add'), evidence: v.string() }),
]);

/**
 * What the rows of every store must be. A field that is not named here is kept as it stands: a library that a later version wrote to may hold some, and a
 * backup must not lose them.
 */
export const rowSchemas: { readonly [Name in StoreName]: v.GenericSchema<unknown, Written<Name>> } = {
  bookmarks: v.object({ id: addressable, sequence, savedAt: time, card: cardSchema, page: savedPageSchema, bytes: count, sha256 }),
  copies: v.object({ id: addressable, body: v.string() }),
  corrections: correction,
  views: v.object({ search: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)), sequence, name: v.nullable(v.string()), seen: v.string() }),
  // One that was merged in may stand below nought.
  searches: v.object({ query: name, sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(-(10 ** 12)), v.maxValue(10 ** 12)) }),
  highlights: v.object({
    id: name, sequence, ...onStory, colour: v.picklist(COLOURS), quote: v.string(), before: v.string(), after: v.string(), source: span, note: v.nullable(v.string()), madeAt: time,
  }),
  notes: v.object({ sequence, ...onStory, text: v.string(), writtenAt: time }),
  tags: v.object({ story: addressable, tag: name, sequence }),
  readings: v.object({ story: addressable, sequence, read: v.boolean(), at: v.nullable(count), share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  visits: v.object({ sequence, ...onStory, visitedAt: time }),
  // A file may have no name: what is shared from another app, for one.
  documents: v.object({ sha256, sequence, name: v.string(), content: v.string(), broughtAt: time }),
};

export const settingsSchema: v.GenericSchema<unknown, BackupSettings> = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(64)), v.union([v.pipe(v.string(), v.maxLength(256)), v.number(), v.boolean()])),
  v.check((settings) => Object.keys(settings).length <= 100, 'too many settings'),
);
