import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4173;

/** Installs, makes the bundle, builds the site and serves it until it is interrupted. */
export async function start() {
  const port = process.env.PORT === undefined || process.env.PORT === '' ? DEFAULT_PORT : Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return fail(`PORT=${process.env.PORT} is no port: use a number from 1 to 65535.`);
  // Asked first: nobody should wait for a build to hear this.
  const taken = port === 0 ? null : await portProblem(port);
  if (taken !== null) return fail(taken);
  const missing = install(root);
  if (missing !== null) return fail(missing);
  // A refused document (exit code 1) was named above, and the others are there to be read.
  if (run('Reading data/documents …', ['src/build/command-line.ts', 'ingest']) > 1) return fail('The bundle was not made; the line above says why.');
  if (run('Building the site …', ['scripts/build.ts']) !== 0) return fail('The site was not built; the lines above say why.');
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, PORT: String(port) } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => server.kill(signal));
  server.on('exit', (code) => { process.exitCode = code ?? 0; });
}

/**
 * @param {string} title
 * @param {string[]} args
 * @returns {number} the exit code
 */
function run(title, args) {
  console.log(title);
  return spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root, stdio: 'inherit' }).status ?? 2;
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  process.exitCode = 1;
}

/**
 * @param {number} port
 * @returns {Promise<string | null>} one line that says what to do when nothing can listen there
 */
function portProblem(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : `Port ${port} cannot be used (${error.code}). Choose another: PORT=8080 npm start`));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)));
  });
}
