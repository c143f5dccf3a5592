import { clippedText } from './support/clipped-text.ts';
import { misnamedControls } from './support/control-names.ts';
import { coveredControls } from './support/covered-controls.ts';
import { expect, test } from './support/fixtures.ts';
import { focusFaults, focusFaultsByTab } from './support/focus-walk.ts';
import { lostInForcedColours } from './support/forced-colours.ts';
import { wordsInAnotherLanguage } from './support/language-of-words.ts';
import { motion } from './support/motion.ts';
import { smallControls, smallText } from './support/small-things.ts';
import { spaceText } from './support/text-spacing.ts';

const CONTENT = `
  <title>made</title>
  <main style="inline-size: 300px; background: white">
    <p id="cut" style="block-size: 1em; overflow: hidden">cut off<br>below</p>
    <p id="spaced" style="inline-size: 160px; overflow: hidden; white-space: nowrap; font: 16px monospace">fifteen letters</p>
    <p style="block-size: 20px">under</p><p style="margin-block-start: -36px">over</p>
    <p><button id="named" aria-label="another">seen</button> <input id="nameless"></p>
    <p><button aria-pressed="true" id="pressed" style="color: red; border: 2px solid">on</button> <button id="empty" style="border: 0; background: red; inline-size: 50px; block-size: 20px"></button></p>
    <p><span id="bar" style="display: block; inline-size: 50px; block-size: 9px; background: red"></span></p>
    <p id="moving" style="transition: color 1s; font-size: 12px">moving</p>
    <p style="display: flex; flex-direction: row-reverse"><a href="#one">second</a> <a href="#two">first</a></p>
    <p><a href="#three" tabindex="3">jumps ahead</a> <a href="#four" id="bare" style="outline: none">no ring</a></p>
    <p><a href="#five" id="under">covered</a></p>
    <p style="inline-size: 999px; block-size: 5px"></p>
  </main>
  <div style="position: fixed; inset: auto 0 0; block-size: 60px; background: white"></div>`;

test.use({ viewport: { width: 320, height: 400 } });

test('each check of access finds what it is for, and nothing where nothing is wrong @chromium', async ({ page }) => {
  await page.setContent(CONTENT);
  const clipped = await clippedText(page);
  expect(clipped).toContain('«below» is cut by p.');
  expect(clipped).toContain('«under» and «over» lie on each other');
  expect(clipped).toContainEqual(expect.stringMatching(/^the screen scrolls sideways by \d+ px$/));
  expect(clipped).not.toContainEqual(expect.stringContaining('fifteen'));
  await spaceText(page);
  expect(await clippedText(page)).toContain('«fifteen lett» is cut by p.');

  expect(await misnamedControls(page)).toEqual(['button «seen» is named «another»', 'textbox «» has no name', 'button «» has no name']);
  expect(await smallControls(page, 44)).toContainEqual(expect.stringMatching(/^seen /));
  expect(await smallText(page, 18)).toContain('moving');
  expect(await motion(page)).toEqual(['p. changes in 1s']);

  const focus = await focusFaults(page);
  expect(focus).toContain('«jumps ahead» has a place of its own in the order');
  expect(focus).toContain('«no ring» shows no outline');
  expect(focus).toContain('«first» comes after «second» and stands before it');
  expect(focus.filter((fault) => fault.startsWith('«seen»'))).toEqual([]);
  expect(await focusFaultsByTab(page)).toContain('«no ring» shows no outline');

  const colours = await lostInForcedColours(page);
  expect(colours).toContain('button. «on» shows aria-pressed by colour alone');
  expect(colours).toContain('button. «» has neither text nor edge');
  expect(colours).toContain('span. «» is not seen');
  expect(colours).not.toContainEqual(expect.stringContaining('«seen»'));

  await page.locator('#under').evaluate((link) => link.style.setProperty('margin-block-end', '0'));
  expect(await coveredControls(page)).toEqual([]);
  await page.locator('body > div').evaluate((bar) => bar.style.setProperty('block-size', '400px'));
  expect(await coveredControls(page)).toContain('«covered» is under div.');
  expect(await focusFaults(page)).toContainEqual(expect.stringMatching(/^«covered» is under div\. of /));

  await page.locator('#under').evaluate((link) => link.addEventListener('keydown', (event) => event.preventDefault()));
  await page.locator('#under').focus();
  expect(await focusFaultsByTab(page)).toContain('«another» is not reached');

  await page.setContent('<p lang="en">part of 好<b lang="zh-CN">page</b><i lang="zh-CN">好 app</i> and<span hidden>好</span></p>');
  expect(await wordsInAnotherLanguage(page)).toEqual(['«part of 好» is not marked as Chinese', '«page» is marked as Chinese']);
});
