import { afterEach, expect, test, vi } from 'vitest';
import { createTrustedAddresses } from './trusted-types.ts';

afterEach(() => vi.unstubAllGlobals());

test('our own worker addresses pass, any other throws and says why', () => {
  const trusted = createTrustedAddresses(['/assets/worker.js', '/sw.js']);
  expect(trusted('/sw.js')).toBe('/sw.js');
  expect(() => trusted('https://elsewhere.example/sw.js')).toThrow(/elsewhere\.example\/sw\.js: not a script of this app/);
});

test('where the browser has Trusted Types, the policy is called banmian and is made once', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trusted = createTrustedAddresses(['/sw.js']);
  trusted('/sw.js');
  expect(() => trusted('/other.js')).toThrow(TypeError);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['banmian']);
});
