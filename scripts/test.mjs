import { onNewEnoughNode } from './require-node.mjs';

onNewEnoughNode(() => import('./run-checks.mjs').then(({ runChecks }) => runChecks()));
