import { onNewEnoughNode } from './require-node.mjs';

void onNewEnoughNode(() => import('./run-checks.mjs').then(({ runChecks }) => runChecks()));
