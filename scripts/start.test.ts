import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findChromium, findLightChromium } from './find-chromium.mjs';
import { NO_CHROMIUM } from './install-chromium.mjs';
import { installProblem, isInstalled } from './install.mjs';
import { nodeProblem } from './require-node.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'banmian-start-')); });
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, cwd: string, env: Readonly<Record<string, string>>, preload: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload.flatMap((file) => ['--import', file]), script], { cwd, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A fresh checkout without packages, with an npm of its own that answers as given. */
function freshCheckout(npmSays: string): Readonly<Record<string, string>> {
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(folder, file));
  writeFileSync(join(folder, 'bin/npm'), `#!/bin/sh\necho "${npmSays}" >&2\nexit 1\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, PORT: '0' };
}

it.each(['start', 'test'])('npm %s on an old Node says so in one line, before anything else', async (script) => {
  const preload = join(folder, 'old-node.mjs');
  writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '18.19.1' });");
  expect(await run(`scripts/${script}.mjs`, root, {}, [preload])).toEqual({
    code: 1, stdout: '', stderr: 'Node 18.19.1 is too old: Banmian needs 20.19 or later. Install it from nodejs.org and run this again.\n',
  });
});

it('Node 20.19 is new enough, and whatever comes after it', () => {
  expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(nodeProblem)).toEqual([null, null, null, null]);
  expect(['20.18.9', '18.20.0', '19.9.0', '8.0.0'].map(nodeProblem)).not.toContain(null);
});

it('npm start on a port in use says so in one line, before it builds', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await run('scripts/start.mjs', root, { PORT: String(port) })).toEqual({
    code: 1, stdout: '', stderr: `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  });
  server.close();
});

it.each(['http', '70000', '-1', '1.5'])('npm start with PORT=%s says what a port is', async (port) => {
  expect(await run('scripts/start.mjs', root, { PORT: port })).toMatchObject({ code: 1, stderr: expect.stringMatching(/^PORT=\S+ is no port: use a number.*\n$/) });
});

it('npm start without packages and without a network says so in one line', async () => {
  const env = freshCheckout('npm error code EAI_AGAIN\nnpm error network request failed');
  expect(await run('scripts/start.mjs', folder, env)).toEqual({
    code: 1, stdout: 'Installing packages …\n',
    stderr: 'No network: the packages could not be downloaded. Connect and run this again; afterwards no network is needed.\n',
  });
});

it('npm test without packages and without a network ends in its count', async () => {
  const { code, stdout } = await run('scripts/test.mjs', folder, freshCheckout('npm error code ENOTFOUND'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/No network: [^\n]*\)\n0 passed, 1 failed\n$/);
});

it.each([
  ['npm error code ENOSPC\nnpm error nospc write', 'The disk is full'],
  ['npm error code EACCES\nnpm error syscall mkdir', 'may not be written to'],
  ['npm error code E404\nnpm error 404 Not Found - x@1.0.0', '404 Not Found - x@1.0.0'],
  ['', 'npm gave no reason'],
])('why npm failed is one line: %j', (output, words) => {
  expect(installProblem(output)).toContain(words);
  expect(installProblem(output)).not.toContain('\n');
});

it('packages are installed anew when one is missing or older than the lockfile', () => {
  const lock = (packages: Readonly<Record<string, object>>) => JSON.stringify({ packages });
  const write = (held: Readonly<Record<string, object>>) => {
    mkdirSync(join(folder, 'node_modules/a'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock(held));
  };
  writeFileSync(join(folder, 'package-lock.json'), lock({ '': {}, 'node_modules/a': { version: '2.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } }));
  expect(isInstalled(folder)).toBe(false);
  write({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(false);
  write({ 'node_modules/a': { version: '2.0.0' } });
  expect(isInstalled(folder)).toBe(true);
  rmSync(join(folder, 'node_modules/a'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

it('a Chromium is looked for where CHROMIUM says, then Playwright’s own, then the system’s', () => {
  const own = join(folder, 'own');
  const system = join(folder, 'chromium');
  for (const file of [own, system]) writeFileSync(file, '');
  expect(findChromium({ env: { CHROMIUM: own, PATH: folder }, playwrightPath: null })).toEqual({ kind: 'named', path: own });
  expect(findChromium({ env: { CHROMIUM: join(folder, 'gone'), PATH: folder }, playwrightPath: own })).toBeNull();
  expect(findChromium({ env: { PATH: folder }, playwrightPath: own })).toEqual({ kind: 'playwright', path: own });
  expect(findChromium({ env: { PATH: folder }, playwrightPath: join(folder, 'gone') })).toEqual({ kind: 'system', path: system });
  const shell = join(folder, 'chromium-headless-shell');
  expect(findLightChromium({ env: { PATH: folder }, playwrightPath: null })).toBe(system);
  writeFileSync(shell, '');
  expect(findLightChromium({ env: { PATH: folder }, playwrightPath: null })).toBe(shell);
  expect(findLightChromium({ env: { PATH: folder }, playwrightPath: own })).toBe(own);
  expect(findLightChromium({ env: { CHROMIUM: own, PATH: folder }, playwrightPath: null })).toBe(own);
  expect(NO_CHROMIUM).toMatch(/^No Chromium .* run this again\.$/);
});

it('both commands begin in files that need no package', () => {
  const plain = ['start', 'test', 'require-node', 'start-site', 'install', 'install-chromium', 'find-chromium', 'run-checks'];
  for (const name of plain) {
    const text = readFileSync(join(root, `scripts/${name}.mjs`), 'utf8');
    const imported = [...text.matchAll(/^import .* from '([^']+)'/gm)].map((match) => match[1] ?? '');
    expect(imported.filter((from) => !/^(?:node:|\.\/[\w-]+\.mjs$)/.test(from))).toEqual([]);
  }
});
