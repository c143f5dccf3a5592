import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';

it('turns off every feature that Playwright turns off, whose own list it takes the place of', () => {
  const playwright = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
  const list = /^ *disabledFeatures = \[$([^\]]*)\]/m.exec(playwright)?.[1] ?? '';
  const names = [...list.matchAll(/^ *"(\w+)",?$/gm)].map(([, name]) => name);
  const ours = CHROMIUM_ARGUMENTS.find((argument) => argument.startsWith('--disable-features='))?.replace('--disable-features=', '').split(',');
  expect(names).toContain('PaintHolding');
  expect(ours).toEqual(expect.arrayContaining(names));
});
