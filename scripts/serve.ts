import { normalizeBasePath } from '../src/build/base-path.ts';
import { startServer } from '../src/build/serve.ts';

const port = Number(process.env['PORT'] ?? 4173);
try {
  const server = await startServer({ folder: 'dist', basePath: normalizeBasePath(process.env['BASE_PATH']), port });
  console.log(`Banmian is at ${server.address} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
