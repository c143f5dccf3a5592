/** One package as package-lock.json (version 3) holds it. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * What would make `npm ci` fail on another machine or tie the project to one registry: addresses, missing hashes, packages (those of other
 * platforms above all) that are named but not held, versions of our own that are not pinned.
 * @param packages the lockfile's `packages`: place in the tree → package; '' is the project.
 */
export function findLockfileFaults(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  const root = packages[''];
  if (!root) return ['package-lock.json holds no project: run npm install'];
  const ranges = Object.entries({ ...root.dependencies, ...root.devDependencies }).filter(([, version]) => !EXACT.test(version));
  return [
    ...ranges.map(([name, version]) => `${name}@${version} is not pinned: write one exact version`),
    ...Object.entries(packages).flatMap(([place, locked]) => [
      ...(locked.resolved === undefined ? [] : [`${place} names the address ${locked.resolved}: .npmrc keeps addresses out, install again with it`]),
      ...(place === '' || locked.integrity !== undefined ? [] : [`${place} has no integrity hash: install it again`]),
      ...Object.entries({ ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies })
        .filter(([name, wanted]) => !isHeld(packages, place, name, wanted))
        .map(([name, wanted]) => `${place || 'the project'} needs ${name}@${wanted}, which the lockfile does not hold: pin the version before, or install on a machine that has all`),
    ]),
  ];
}

/**
 * Whether a package is found from a place of the tree, as Node looks for it: here, then in every folder above. Where one exact version is
 * wanted, as the binaries of native tools are, another version is none.
 */
function isHeld(packages: Readonly<Record<string, LockedPackage>>, place: string, name: string, wanted: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found) return !EXACT.test(wanted) || found.version === wanted;
    if (folder === '') return false;
  }
}
