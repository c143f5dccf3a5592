import * as v from 'valibot';
import { DISTRICT_ROLES, DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { ORGANIZATION_TYPES } from '../domain/organization.ts';
import { STORY_KINDS } from '../domain/story.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { AliasesFile, BundleFile, BundleManifest, CardsFile, EntitiesFile, FacetsFile, NamesFile } from './format.ts';
import { addressable, count, optionalText, pageFacts, texts } from './page-schema.ts';

/** A name in the bundle's own folder: no way up, none to another host. */
const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9_~-]+\.[0-9a-f]+\.json$/));

const bundleFile: v.GenericSchema<unknown, BundleFile> = v.object({
  path: fileName, bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** A record whose keys may be any text: `v.record` drops keys such as `constructor`, which a page may well be called. */
function recordOf<T>(key: v.GenericSchema<unknown, string>, value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Readonly<Record<string, T>>> {
  return v.pipe(
    v.custom<object>((input) => typeof input === 'object' && input !== null && !Array.isArray(input), 'an object is needed'),
    v.transform((input): unknown => Object.entries(input)),
    v.array(v.tuple([key, value])),
    v.transform((entries) => Object.fromEntries(entries)),
  );
}

export const manifestSchema: v.GenericSchema<unknown, BundleManifest> = v.object({
  format: count,
  build: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/)),
  counts: v.object({ documents: count, stories: count, repairs: count, warnings: count }),
  cards: bundleFile, facets: bundleFile, entities: bundleFile, aliases: bundleFile, names: bundleFile,
  pages: recordOf(addressable, bundleFile),
});

export const cardsSchema: v.GenericSchema<unknown, CardsFile> = v.object({
  pages: v.array(v.object({ page: addressable, document: v.string(), standingHead: optionalText, ...pageFacts, storyIds: v.array(addressable) })),
  stories: v.array(v.object({
    id: addressable, page: addressable, kind: v.picklist(STORY_KINDS),
    section: optionalText, kicker: optionalText, headline: v.string(), deck: optionalText, lead: v.string(),
    districts: v.array(v.object({ name: v.picklist(DISTRICTS), role: v.picklist(DISTRICT_ROLES) })),
    eventTypes: v.array(v.picklist(EVENT_TYPES)), issueDate: optionalText,
  })),
  lengths: v.array(count),
});

const facetColumn: v.GenericSchema<unknown, FacetColumn> = v.pipe(
  v.object({ values: texts, starts: v.pipe(v.array(count), v.minLength(1)), rows: v.array(count) }),
  v.check(({ values, starts, rows }) => starts[0] === 0 && starts.at(-1) === rows.length
    && starts.every((start, i) => start >= (starts[i - 1] ?? 0)) && rows.every((row) => row < values.length), 'starts or rows name what is not there'),
);

export const facetsSchema: v.GenericSchema<unknown, FacetsFile> = v.object({
  district: facetColumn, mentionedDistrict: facetColumn, organization: facetColumn, eventType: facetColumn, date: facetColumn,
});

export const entitiesSchema: v.GenericSchema<unknown, EntitiesFile> = v.object({
  organizations: v.array(v.object({ id: addressable, name: v.string(), type: v.picklist(ORGANIZATION_TYPES), parent: optionalText, aliases: texts })),
  people: v.array(v.object({ id: addressable, name: v.string() })),
});

const readings = recordOf(v.string(), v.string());

export const namesSchema: v.GenericSchema<unknown, NamesFile> = v.object({ usual: readings, also: readings, words: readings, people: v.array(count) });

export const aliasesSchema: v.GenericSchema<unknown, AliasesFile> = recordOf(addressable, addressable);
