import { onNewEnoughNode } from './require-node.mjs';

onNewEnoughNode(() => import('./start-site.mjs').then(({ start }) => start()));
