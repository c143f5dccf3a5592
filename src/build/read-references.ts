import type { AliasesFile } from '../bundle/format.ts';
import type { PageFacts } from '../domain/page.ts';
import { GAZETTEER_FILES, type GazetteerFile, type Gazetteers, parseGazetteers } from '../pipeline.ts';
import { isDay } from '../text/iso-day.ts';
import { checkObject, type Complain, readReference, ReferenceFileError } from './reference-file.ts';
import type { Disk } from './system.ts';

const GAZETTEERS = 'data/gazetteers';
const ID = /^[a-z0-9_~-]+$/;
const FACTS = ['paper', 'issueDate', 'number', 'name'] as const;

/** The files of data/gazetteers/ as they are, parsed but not checked. @throws ReferenceFileError */
export function readGazetteerFiles(disk: Disk): Readonly<Record<GazetteerFile, unknown>> {
  const entries = GAZETTEER_FILES.map((name) => {
    const content = readReference(disk, `${GAZETTEERS}/${name}.json`, (value) => ({ value }));
    if (!content) throw new ReferenceFileError(`${GAZETTEERS}/${name}.json`, '', 'this list is missing; bring it back from version control');
    return [name, content.value] as const;
  });
  return Object.fromEntries(entries) as Record<GazetteerFile, unknown>;
}

/** The lists of data/gazetteers/, checked. @throws ReferenceFileError */
export function compileGazetteers(files: Readonly<Record<GazetteerFile, unknown>>): Gazetteers {
  try {
    return parseGazetteers(files);
  } catch (error) {
    if (error instanceof TypeError) throw new ReferenceFileError(GAZETTEERS, '', `${error.message}; correct the entry`);
    throw error;
  }
}

/**
 * The pages.json of every given folder, joined: what pages do not print about themselves, by page name.
 * @throws ReferenceFileError, also when two of them speak of one page.
 */
export function readPageFacts(disk: Disk, folders: readonly string[]): Readonly<Record<string, Partial<PageFacts>>> {
  const facts = new Map<string, Partial<PageFacts>>();
  for (const folder of folders) {
    const file = `${folder}/pages.json`;
    for (const [page, said] of readReference(disk, file, checkPages) ?? []) {
      if (facts.has(page)) throw new ReferenceFileError(file, `.${page}`, 'another pages.json of this run speaks of this page too; keep one of them');
      facts.set(page, said);
    }
  }
  return Object.fromEntries(facts);
}

function checkPages(content: unknown, complain: Complain): ReadonlyMap<string, Partial<PageFacts>> {
  const pages = new Map<string, Partial<PageFacts>>();
  for (const [page, value] of checkObject(content, '', complain)) {
    if (!ID.test(page)) throw complain(`.${page}`, 'a page name is needed: the document’s name without its extension, as in the address');
    const said: Partial<Record<keyof PageFacts, string>> = {};
    for (const [key, text] of checkObject(value, `.${page}`, complain)) {
      const fact = FACTS.find((name) => name === key);
      if (!fact) throw complain(`.${page}.${key}`, `unknown; write one of ${FACTS.join(', ')}`);
      if (text === null) continue;
      if (typeof text !== 'string' || text.trim() === '') throw complain(`.${page}.${key}`, 'a text or null is needed');
      if (fact === 'issueDate' && !isDay(text)) throw complain(`.${page}.issueDate`, `“${text}” is no day; write it as 2022-11-09`);
      said[fact] = text;
    }
    pages.set(page, said);
  }
  return pages;
}

/** data/aliases.json: story ids of earlier bundles and what took their place. @throws ReferenceFileError */
export function readAliases(disk: Disk): AliasesFile {
  return readReference(disk, 'data/aliases.json', checkAliases) ?? {};
}

function checkAliases(content: unknown, complain: Complain): AliasesFile {
  const aliases = new Map<string, string>();
  const entries = checkObject(content, '', complain);
  for (const [id, now] of entries) {
    if (!ID.test(id)) throw complain(`.${id}`, 'a story id is needed');
    if (typeof now !== 'string' || !ID.test(now)) throw complain(`.${id}`, 'the id of the story that took its place is needed');
    if (entries.has(now)) throw complain(`.${id}`, `${now} has moved itself; name the story where it ends`);
    aliases.set(id, now);
  }
  return Object.fromEntries(aliases);
}

/** data/withheld.json: ids of stories that no output may hold. @throws ReferenceFileError */
export function readWithheld(disk: Disk): readonly string[] {
  return readReference(disk, 'data/withheld.json', checkWithheld) ?? [];
}

function checkWithheld(content: unknown, complain: Complain): readonly string[] {
  if (!Array.isArray(content)) throw complain('', 'a list [ … ] is needed here');
  return content.map((entry: unknown, index) => {
    const place = `[${index}]`;
    const fields = checkObject(entry, place, complain);
    const [id, why] = [fields.get('id'), fields.get('why')];
    if (typeof id !== 'string' || !ID.test(id)) throw complain(`${place}.id`, 'a story id is needed, as in the story’s address');
    if (typeof why !== 'string' || why.trim() === '') throw complain(`${place}.why`, 'the reason is needed, for whoever reads this list later');
    const stranger = [...fields.keys()].find((key) => key !== 'id' && key !== 'why');
    if (stranger !== undefined) throw complain(`${place}.${stranger}`, 'unknown; write id and why only');
    return id;
  });
}
