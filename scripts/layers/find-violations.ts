import { posix } from 'node:path';
import { findCycle } from './find-cycle.ts';
import { readModule, type SourceModule } from './read-module.ts';
import { BANNED_NAMES, DOORS, ROOMS } from './table.ts';

/**
 * Checks all modules of src/ against the import table.
 * @param sources path relative to src/ → text, tests left out.
 * @param expected how many modules there are, counted in another way: a reader that sees fewer proves nothing.
 * @returns one line a violation; none when the table holds.
 */
export function findViolations(sources: ReadonlyMap<string, string>, expected: number): readonly string[] {
  const modules = [...sources].filter(([path]) => /\.tsx?$/.test(path)).map(([path, text]) => readModule(path, text));
  const seen = modules.length < expected || modules.length === 0 ? [`saw ${modules.length} of ${expected} modules: the check itself is broken`] : [];
  const known = new Set(sources.keys());
  const cycle = findCycle(new Map(modules.map(({ path, internal }) => [path, internal])));
  return [
    ...seen,
    ...modules.flatMap((module) => moduleViolations(module, known)),
    ...singleDoorViolations(modules),
    ...(cycle ? [`cycle: ${cycle.join(' → ')}`] : []),
  ];
}

function moduleViolations({ path, internal, external, outside, unreadable }: SourceModule, known: ReadonlySet<string>): readonly string[] {
  const room = roomOf(path);
  const words = path.replace(/\.[^/]*$/, '').split('/');
  const banned = words.find((word) => BANNED_NAMES.some((name) => name === word));
  const imports = internal.flatMap((target) => {
    if (!known.has(target)) return [`${path} imports ${target}, which does not exist; write the extension`];
    return room && !mayImport(room, target) ? [`${path} (${room.path}) may not import ${target}`] : [];
  });
  const packages = external.filter((name) => !DOORS.some((door) => door.packages.test(name) && door.modules.test(path)));
  return [
    ...(room ? [] : [`${path} is in no room of the import table`]),
    ...(banned === undefined ? [] : [`${path}: “${banned}” gathers whatever has no place; name it after what it holds`]),
    ...(posix.basename(path).startsWith('index.') ? [`${path} is a barrel; import from the modules themselves`] : []),
    ...unreadable.map((problem) => `${path} ${problem}`),
    ...imports,
    ...packages.map((name) => `${path} may not import the package ${name}`),
    ...outside.map((file) => `${path} imports ${file}, which is outside src/`),
  ];
}

function roomOf(path: string): (typeof ROOMS)[number] | undefined {
  return ROOMS.filter((room) => liesIn(path, room.path)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

function liesIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function mayImport(room: (typeof ROOMS)[number], target: string): boolean {
  const targetRoom = roomOf(target);
  return targetRoom === room || room.mayImport.some((allowed) => allowed === target || allowed === targetRoom?.path);
}

function singleDoorViolations(modules: readonly SourceModule[]): readonly string[] {
  return DOORS.filter(({ single }) => single).flatMap(({ packages }) => {
    const holders = modules.filter(({ external }) => external.some((name) => packages.test(name))).map(({ path }) => path);
    return holders.length > 1 ? [`${packages.source} stands behind one door, but ${holders.join(' and ')} import it`] : [];
  });
}
