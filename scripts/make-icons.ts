// Draws the icons of public/ from public/icon.svg: `npx tsx scripts/make-icons.ts`. Run it after a change of the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const PUBLIC = new URL('../public/', import.meta.url);

/** `scale`: of the mark inside its square. A maskable icon may be cut to a circle of 80 % of its width, so its mark keeps inside that. */
interface Icon {
  readonly name: string;
  readonly size: number;
  readonly scale: number;
}

const ICONS: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, scale: 1 },
  { name: 'icon-512.png', size: 512, scale: 1 },
  { name: 'icon-maskable-512.png', size: 512, scale: 0.72 },
];
const FAVICON_SIZE = 32;

/** An ICO file that holds one PNG: a 6-byte header and one 16-byte entry before it, little-endian. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const drawing = readFileSync(new URL('icon.svg', PUBLIC), 'utf8');
const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const browser = await chromium.launch({ ...(found ? { executablePath: found.path } : {}), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();

async function draw({ size, scale }: Omit<Icon, 'name'>): Promise<Buffer> {
  const inset = 256 * (1 - scale);
  const svg = drawing.replace('<g id="mark"', `<g id="mark" transform="translate(${inset} ${inset}) scale(${scale})"`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  return page.screenshot();
}

for (const { name, ...icon } of ICONS) writeFileSync(new URL(name, PUBLIC), await draw(icon));
writeFileSync(new URL('favicon.ico', PUBLIC), icoOf(await draw({ size: FAVICON_SIZE, scale: 1.12 }), FAVICON_SIZE));
await browser.close();
