import { findImpurities } from './layers/find-impurities.ts';
import { findViolations } from './layers/find-violations.ts';
import { countModules, readSources } from './layers/read-sources.ts';

const expected = countModules();
const sources = readSources();
const violations = [...findViolations(sources, expected), ...[...sources].flatMap(([path, text]) => findImpurities(path, text))];
for (const violation of violations) console.error(violation);
console.log(`${expected} modules, ${violations.length} violations of the layers`);
process.exitCode = violations.length > 0 ? 1 : 0;
