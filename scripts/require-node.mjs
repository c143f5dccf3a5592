// Written for Node 12 too: its whole point is to run on one that is too old.
const MAJOR = 20;
const MINOR = 19;

/**
 * One line that says what to do when this Node is too old; null when it will do.
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return null;
  return `Node ${version} is too old: Banmian needs ${MAJOR}.${MINOR} or later. Install it from nodejs.org and run this again.`;
}

/**
 * Loads and runs the given part when this Node will do, else says why not.
 * @param {() => Promise<void>} run
 */
export function onNewEnoughNode(run) {
  const problem = nodeProblem(process.versions.node);
  if (problem === null) return run();
  console.error(problem);
  process.exitCode = 1;
  return Promise.resolve();
}
