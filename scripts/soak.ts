// npm run soak: the fault tests at their full size, each browser test twice in a row. Needs a built site (npm run build).
import { spawnSync } from 'node:child_process';

const TWICE = ['--repeat-each', '2'];
const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--project', 'desk', '--workers', '1', ...TWICE, ...process.argv.slice(2)], {
  stdio: 'inherit', env: { ...process.env, SOAK: '1' },
});
process.exitCode = status ?? 1;
