import { onNewEnoughNode } from './require-node.mjs';

void onNewEnoughNode(() => import('./start-site.mjs').then(({ start }) => start()));
