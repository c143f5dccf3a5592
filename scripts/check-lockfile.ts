import { readFileSync } from 'node:fs';
import { findLockfileFaults, type LockedPackage } from './find-lockfile-faults.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const faults = findLockfileFaults(packages);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(packages).length - 1} locked packages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
