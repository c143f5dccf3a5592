import { readdirSync } from 'node:fs';
import { compareAnswers, type HostQuestion } from './hosts/compare-answers.ts';
import { HOSTS, startHost } from './hosts/start-host.ts';
import { startServer } from '../src/build/serve.ts';

/** The step was not run: told apart from passed and failed. */
const NOT_RUN = 3;
const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';

const name = process.argv[2] ?? '';
const host = HOSTS.find((known) => known.name === name);
if (!host) throw new Error(`“${name}” is no host; one of ${HOSTS.map((known) => known.name).join(', ')}`);
const site = 'dist';
const story = readdirSync(`${site}/story`)[0] ?? '';
const script = readdirSync(`${site}/assets`).find((file) => file.endsWith('.js')) ?? '';
const questions: readonly HostQuestion[] = [
  { path: '/', accept: HTML, method: 'POST' },
  { path: '/', accept: HTML },
  { path: `/story/${story}`, accept: HTML },
  { path: '/browse?q=%E5%B7%A5%E4%BC%9A', accept: HTML },
  { path: `/assets/${script}`, accept: '*/*' },
  { path: '/bundle/manifest.json', accept: '*/*' },
  { path: '/sw.js', accept: '*/*' },
  { path: '/manifest.webmanifest', accept: '*/*' },
  { path: '/feed.xml', accept: '*/*' },
  { path: '/feed.json', accept: '*/*' },
  { path: '/sitemap.xml', accept: '*/*' },
  { path: '/robots.txt', accept: '*/*' },
  { path: '/assets/gone-00000000.js', accept: HTML },
  { path: '/library', accept: 'application/json' },
  { path: '/gone.png', accept: '*/*' },
  { path: '/about', accept: '*/*' },
];

const started = await startHost(host, site);
if (started === null) {
  console.log(`${host.name} is not installed: its sample was not compared`);
  process.exitCode = NOT_RUN;
} else {
  const ours = await startServer({ folder: site, basePath: '/', port: 0 });
  const differences = await compareAnswers(ours.address, started.address, questions, host.encodings);
  for (const difference of differences) console.error(difference);
  console.log(`${host.name}: ${questions.length} addresses in ${host.encodings.length} encodings, ${differences.length} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
  await Promise.all([ours.stop(), started.stop()]);
}
