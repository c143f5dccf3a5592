import { runIngestCommand } from './ingest-command.ts';
import { createNodeSystem } from './node-system.ts';
import { runSearchCommand } from './search-command.ts';
import type { ExitCode, System } from './system.ts';
import { runTraceCommand } from './trace-command.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], system: System) => ExitCode | Promise<ExitCode>>> = {
  ingest: runIngestCommand,
  search: (args, { disk, terminal }) => runSearchCommand(args, { readFile: disk.read, print: terminal.print, complain: terminal.complain }),
  trace: runTraceCommand,
};

// A reader that closes early, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const system = createNodeSystem();
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) system.terminal.complain(`“${name}” is no command; one of ${Object.keys(COMMANDS).join(', ')}`);
// Set, not exited with: what was written to a pipe still has to reach it.
process.exitCode = command ? await command(args, system) : 2;
