import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';

/** A web server that a sample of deploy/ is for. */
export interface Host {
  readonly name: 'caddy' | 'nginx';
  readonly sample: string;
  /** Accept-Encoding to compare under: what the server can send as Debian packs it. */
  readonly encodings: readonly string[];
  /** Makes a whole configuration of the sample, and the command that runs it in the foreground. */
  readonly prepare: (sample: string, folder: string) => { readonly text: string; readonly args: (file: string) => readonly string[] };
}

export interface RunningHost {
  readonly address: string;
  stop(): Promise<void>;
}

export const HOSTS: readonly Host[] = [
  {
    name: 'caddy', sample: 'deploy/Caddyfile', encodings: ['br, gzip', 'gzip', 'identity'],
    prepare: (sample) => ({ text: `{\n\tadmin off\n\tauto_https off\n}\n${sample}`, args: (file) => ['run', '--adapter', 'caddyfile', '--config', file] }),
  },
  {
    name: 'nginx', sample: 'deploy/nginx.conf', encodings: ['gzip', 'identity'],
    prepare: (sample, folder) => ({
      text: `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${
        ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};\n`).join('')}${sample}\n}\n`,
      args: (file) => ['-p', folder, '-c', file],
    }),
  },
];

const PATIENCE_MS = 10_000;

/** Starts a host from its sample, for the given site. @returns null when it is not installed. */
export async function startHost({ name, sample, prepare }: Host, site: string): Promise<RunningHost | null> {
  const program = [name, `/usr/sbin/${name}`].find((path) => spawnSync(path, [name === 'caddy' ? 'version' : '-v']).error === undefined);
  if (program === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), `banmian-${name}-`));
  const port = await freePort();
  const { text, args } = prepare(readFileSync(sample, 'utf8').replaceAll('8080', `${port}`).replaceAll('/srv/banmian', resolve(site)), folder);
  const file = join(folder, 'configuration');
  writeFileSync(file, text);
  const child = spawn(program, args(file), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let log = '';
  child.stderr.on('data', (chunk: Uint8Array) => { log += new TextDecoder().decode(chunk); });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const state = await Promise.race([answers(port), ended.then(() => 'ended' as const)]);
  if (state === 'listening') return { address: `http://127.0.0.1:${port}/`, stop };
  await stop();
  throw new Error(`${name} did not start from ${sample}: ${log.trim()}`);
}

/** Asks until something listens, or gives up. */
async function answers(port: number): Promise<'listening' | 'silent'> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
    if (await accepts(port)) return 'listening';
  }
  return 'silent';
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => setTimeout(() => done(false), 20));
  });
}
