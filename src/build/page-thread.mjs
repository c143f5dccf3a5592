// A thread starts in plain JavaScript: on Node 20 it does not get the loader that its process was started with.
import { register } from 'tsx/esm/api';

register();
await import('./page-thread.ts');
