import { followAlias } from '../bundle/follow-alias.ts';
import type { AliasesFile } from '../bundle/format.ts';
import { ADDABLE_FACETS, CORRECTION_CHANGES, compareCorrections, type Correction } from '../domain/correction.ts';
import { MARKED_FACETS } from '../domain/facet.ts';
import { checkObject, type Complain, readReference, ReferenceFileError } from './reference-file.ts';
import type { Disk } from './system.ts';

/** A correction and where it was read: `data/corrections/a.json: .corrections[3]`. */
export interface ReadCorrection {
  readonly correction: Correction;
  readonly at: string;
}

const CORRECTIONS_FOLDER = 'data/corrections';
/** Raised when a reader of the old form could misread the new one. docs/CORRECTIONS.md describes it. */
const CORRECTIONS_FORM = 1;
const ID = /^[a-z0-9_~-]+$/;
const FIELDS = ['story', 'facet', 'value', 'change', 'evidence'] as const;

/**
 * What readers corrected, from every file of data/corrections/ in path order, sorted and each once; ids that moved are followed.
 * @throws ReferenceFileError naming file, place, cause and remedy, also where two files contradict each other.
 */
export function readCorrections(disk: Disk, aliases: AliasesFile): readonly ReadCorrection[] {
  if (disk.kind(CORRECTIONS_FOLDER) !== 'folder') return [];
  const names = disk.list(CORRECTIONS_FOLDER).filter((name) => name.endsWith('.json')).sort();
  const known = new Map<string, ReadCorrection>();
  for (const file of names.map((name) => `${CORRECTIONS_FOLDER}/${name}`)) {
    const read = readReference(disk, file, (content, complain) => checkFile(content, complain)) ?? [];
    read.forEach((written, index) => {
      const correction = { ...written, story: followAlias(aliases, written.story) };
      const place = `.corrections[${index}]`;
      const key = JSON.stringify([correction.story, correction.facet, correction.value]);
      const other = known.get(key);
      if (other && other.correction.change !== correction.change) {
        throw new ReferenceFileError(file, place, `${other.at} says the opposite (${other.correction.change} “${correction.value}”); keep one of them`);
      }
      if (!other) known.set(key, { correction, at: `${file}: ${place}` });
    });
  }
  return [...known.values()].sort((a, b) => compareCorrections(a.correction, b.correction));
}

function checkFile(content: unknown, complain: Complain): readonly Correction[] {
  const fields = checkObject(content, '', complain);
  const form = fields.get('form');
  if (form !== CORRECTIONS_FORM) throw complain('.form', `form ${JSON.stringify(form) ?? 'none'} is not known; export the corrections anew with this version of the app (form ${CORRECTIONS_FORM})`);
  const stranger = [...fields.keys()].find((key) => key !== 'form' && key !== 'corrections');
  if (stranger !== undefined) throw complain(`.${stranger}`, 'unknown; write form and corrections only');
  const list = fields.get('corrections');
  if (!Array.isArray(list)) throw complain('.corrections', 'a list [ … ] is needed here');
  return list.map((entry: unknown, index) => checkCorrection(entry, `.corrections[${index}]`, complain));
}

function checkCorrection(entry: unknown, place: string, complain: Complain): Correction {
  const fields = checkObject(entry, place, complain);
  const stranger = [...fields.keys()].find((key) => !FIELDS.some((name) => name === key));
  if (stranger !== undefined) throw complain(`${place}.${stranger}`, `unknown; write one of ${FIELDS.join(', ')}`);
  const [story, value, evidence] = [fields.get('story'), fields.get('value'), fields.get('evidence')];
  if (typeof story !== 'string' || !ID.test(story)) throw complain(`${place}.story`, 'a story id is needed, as in the story’s address');
  if (typeof value !== 'string' || value.trim() === '') throw complain(`${place}.value`, 'the value is needed, as the filters name it in Chinese');
  const facet = MARKED_FACETS.find((name) => name === fields.get('facet'));
  if (!facet) throw complain(`${place}.facet`, `write one of ${MARKED_FACETS.join(', ')}`);
  const change = CORRECTION_CHANGES.find((name) => name === fields.get('change'));
  if (!change) throw complain(`${place}.change`, `write one of ${CORRECTION_CHANGES.join(', ')}`);
  if (change === 'remove') {
    if (evidence !== undefined) throw complain(`${place}.evidence`, 'a value that is removed has no evidence; take it out');
    return { story, facet, value, change };
  }
  const addable = ADDABLE_FACETS.find((name) => name === facet);
  if (!addable) throw complain(`${place}.facet`, `nothing can be added to ${facet}; only to ${ADDABLE_FACETS.join(' and ')}`);
  if (typeof evidence !== 'string' || evidence.trim() === '') throw complain(`${place}.evidence`, 'the sentence of the story that proves the value is needed');
  return { story, facet: addable, value, change, evidence };
}
