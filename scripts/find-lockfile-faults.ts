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

/**
 * What would make `npm ci` fail on another machine or tie the project to one registry: addresses, missing hashes, packages (those of other
 * platforms above all) that are named but not held, versions of our own that are not pinned.
 * @param packages the lockfile's `packages`: place in the tree → package; '' is the project.
 */
export function findLockfileFaults(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  const root = packages[''];
  if (!root) return ['package-lock.json holds no project: run npm install'];
  const ranges = Object.entries({ ...root.dependencies, ...root.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  return [
    ...ranges.map(([name, version]) => `${name}@${version} is not pinned: write one exact version`),
    ...Object.entries(packages).flatMap(([place, locked]) => [
      ...(locked.resolved === undefined ? [] : [`${place} names the address ${locked.resolved}: .npmrc keeps addresses out, install again with it`]),
      ...(place === '' || locked.integrity !== undefined ? [] : [`${place} has no integrity hash: install it again`]),
      ...Object.keys({ ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies })
        .filter((name) => !isHeld(packages, place, name))
        .map((name) => `${place || 'the project'} needs ${name}, which the lockfile does not hold: pin the version before, or install on a machine that has all`),
    ]),
  ];
}

/** Whether a package is found from a place of the tree, as Node looks for it: here, then in every folder above. */
function isHeld(packages: Readonly<Record<string, LockedPackage>>, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
