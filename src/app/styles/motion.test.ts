import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Ms: what moves is over before it is waited for (docs: nothing moves for longer). */
const LONGEST = 150;
const source = new URL('../../', import.meta.url);
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css')).map((name) => [name, readFileSync(new URL(name, source), 'utf8')] as const);

function milliseconds(time: string): number {
  return Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
}

/** What of a style sheet moves for too long. The first time of a transition or an animation is how long it takes, the second how long it waits. One that goes in steps moves nothing. */
function tooLong(css: string): readonly string[] {
  const declarations = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[{;\s])((?:transition|animation)(?:-duration)?)\s*:\s*([^;}]+)/g);
  const found = [...declarations].filter(([, , value = '']) => value.split(/,(?![^(]*\))/).some((one) => !/\bsteps\(|\bstep-(?:start|end)\b/.test(one) && milliseconds(/(?<![\w.-])[\d.]+m?s\b/.exec(one)?.[0] ?? '0ms') > LONGEST));
  const smooth = [...css.matchAll(/scroll-behavior\s*:\s*smooth/g)];
  return [...found.map(([, name, value]) => `${name}: ${value?.trim()}`), ...smooth.map(([whole]) => whole)];
}

test(`nothing on any screen moves for longer than ${LONGEST} ms`, () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.flatMap(([name, css]) => tooLong(css).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test.each([
  ['a { transition: color 400ms; }', ['transition: color 400ms']], ['a { transition: color .1s, opacity 0.16s ease-in }', ['transition: color .1s, opacity 0.16s ease-in']],
  ['a{animation:spin 2s cubic-bezier(0.1, 0.7, 1, 0.1) infinite}', ['animation: spin 2s cubic-bezier(0.1, 0.7, 1, 0.1) infinite']], ['a { transition-duration: 1s; }', ['transition-duration: 1s']],
  ['html { scroll-behavior: smooth; }', ['scroll-behavior: smooth']],
  ['a { transition: color 120ms; animation: appear 1ms 600ms forwards; }', []], ['a { animation: awaited 5s step-end; } /* a { transition: all 9s } */', []], ['a { transition: none; }', []],
] as const)('of «%s» %j is too long', (css, faults) => {
  expect(tooLong(css)).toEqual(faults);
});

test('what is moved by code is moved at once', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.test.tsx'));
  expect(code.length).toBeGreaterThan(300);
  expect(code.filter((name) => /behavior: 'smooth'|\.animate\(|startViewTransition/.test(readFileSync(new URL(name, source), 'utf8')))).toEqual([]);
});
