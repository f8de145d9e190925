import { describe, expect, test } from 'vitest';
import type { AudienceTest } from '../../../lib/sites/adapter.ts';
import { ANYWHERE } from '../../../lib/sites/anywhere.ts';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from '../../../lib/sites/words.ts';
import { readingPages } from './page.ts';

const show = readingPages();
const WORDS = { note: NOTE_WORDS, reply: REPLY_WORDS, other: OTHER_WORDS };
const FIELD = '<textarea id="at"></textarea>';

const ATTRIBUTE: AudienceTest = { selector: 'b', attribute: 'data-channel', equals: ['internal'], tells: 'internal' };
const VALUE: AudienceTest = { selector: '[name=kind]', value: ['private'], tells: 'internal' };
const NAMED: AudienceTest = { selector: 'button', words: 'note', tells: 'internal' };
const THERE: AudienceTest = { selector: '.note', tells: 'internal' };
const INSIDE: AudienceTest = { inside: 'form#note', tells: 'internal' };
const TINT: AudienceTest = { tint: 'yellow', tells: 'internal' };
const ALWAYS: AudienceTest = { always: true, tells: 'public' };

const ROWS: readonly (readonly [string, string, readonly AudienceTest[], string])[] = [
  ['an attribute of that value', `<b data-channel="internal">x</b>${FIELD}`, [ATTRIBUTE], 'internal'],
  ['an attribute of another value', `<b data-channel="web">x</b>${FIELD}`, [ATTRIBUTE], 'unknown'],
  ['no such attribute', `<b>x</b>${FIELD}`, [ATTRIBUTE], 'unknown'],
  ['an element that is hidden', `<b data-channel="internal" hidden>x</b>${FIELD}`, [ATTRIBUTE], 'unknown'],
  [
    'an element that can’t be seen',
    `<b data-channel="internal" style="visibility: hidden">x</b>${FIELD}`,
    [ATTRIBUTE],
    'unknown',
  ],
  [
    'a chosen option',
    `<select name="kind"><option>a<option value="private" selected>b</select>${FIELD}`,
    [VALUE],
    'internal',
  ],
  [
    'an option that isn’t chosen',
    `<select name="kind"><option value="a">a<option value="private">b</select>${FIELD}`,
    [VALUE],
    'unknown',
  ],
  ['a hidden field of that value', `<input type="hidden" name="kind" value="private">${FIELD}`, [VALUE], 'internal'],
  [
    'a text that is a word for notes',
    `<button>  Internal
 note </button>${FIELD}`,
    [NAMED],
    'internal',
  ],
  ['a label in another language', `<button aria-label="Interne Anmerkung">…</button>${FIELD}`, [NAMED], 'internal'],
  ['a Chinese label', `<button title="内部备注"></button>${FIELD}`, [NAMED], 'internal'],
  ['a text that only begins with one', `<button>Note that he called</button>${FIELD}`, [NAMED], 'unknown'],
  ['an element that is there', `<p class="note">x</p>${FIELD}`, [THERE], 'internal'],
  ['what the composer stands in', `<form id="note">${FIELD}</form>`, [INSIDE], 'internal'],
  ['a form beside the composer', `<form id="note"></form>${FIELD}`, [INSIDE], 'unknown'],
  ['a yellow field', '<textarea id="at" style="background: #fff8db"></textarea>', [TINT], 'internal'],
  [
    'a yellow box around it that shows through',
    '<div style="background: #fef3c7"><div><div id="at" contenteditable></div></div></div>',
    [TINT],
    'internal',
  ],
  [
    'a white field in a yellow box',
    '<div style="background: #fef3c7"><div id="at" contenteditable style="background: #fff"></div></div>',
    [TINT],
    'unknown',
  ],
  ['a field of no colour', FIELD, [TINT], 'unknown'],
  ['a site without notes', FIELD, [ALWAYS], 'public'],
  ['the first test that tells', `<b data-channel="internal">x</b>${FIELD}`, [THERE, ATTRIBUTE, ALWAYS], 'internal'],
  ['a chosen tab for notes, on any page', `<i role="tab" aria-selected="true">Note</i>${FIELD}`, ANYWHERE, 'internal'],
  ['a tab for notes that isn’t chosen', `<i role="tab" aria-selected="false">Note</i>${FIELD}`, ANYWHERE, 'unknown'],
  ['a switch that is on', `<button aria-pressed="true">Private note</button>${FIELD}`, ANYWHERE, 'internal'],
];

describe('who reads what is written', () => {
  test.each(ROWS)('%s', async (_, html, tests, told) => {
    const call = await show(html);
    expect(await call('audience', '#at', tests, WORDS)).toBe(told);
  });

  test('a composer in a frame is told by the page around it', async () => {
    const call = await show(`<form id="note"><iframe srcdoc="<body contenteditable id=at>x"></iframe></form>`);
    expect(await call('audience', 'iframe >>> #at', [INSIDE], WORDS)).toBe('internal');
  });
});
