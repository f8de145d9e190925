import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { getChromium } from './chromium.mjs';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../../components/icons/', import.meta.url);

/** Draws `icon.svg` at each size the browsers ask for: `npm run icons`, after the drawing has changed. */
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox', '--headless=new'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
