import { describe, expect, test } from 'vitest';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from '../../../lib/sites/words.ts';
import { readingPages } from './page.ts';

const show = readingPages();
const WORDS = { note: NOTE_WORDS, reply: REPLY_WORDS, other: OTHER_WORDS };
const SIZE = 'style="display: block; width: 400px; height: 100px"';
const SEND = '<button>Send</button>';

const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['a text area with Send beside it', `<form><textarea id="at" ${SIZE}></textarea>${SEND}</form>`, true],
  ['a Chinese one, its button spaced', `<div><textarea id="at" ${SIZE}></textarea><button>发 送</button></div>`, true],
  ['Send with more words', `<div><textarea id="at" ${SIZE}></textarea><button>Submit as Open</button></div>`, true],
  [
    'an input that submits',
    `<form><textarea id="at" ${SIZE}></textarea><input type="submit" value="Reply"></form>`,
    true,
  ],
  ['a field that is named for replies', `<textarea id="at" placeholder="Reply to Hanna" ${SIZE}></textarea>`, true],
  [
    'a known editor that is a text box',
    `<div id="at" class="ProseMirror" role="textbox" contenteditable ${SIZE}></div>`,
    true,
  ],
  ['an editable of nothing else', `<div id="at" contenteditable ${SIZE}></div>`, false],
  [
    'Send far away on the screen',
    `<div><textarea id="at" ${SIZE}></textarea><button style="position: absolute; top: 900px">Send</button></div>`,
    false,
  ],
  ['a search box', `<form><textarea id="at" role="searchbox" ${SIZE}></textarea>${SEND}</form>`, false],
  [
    'a field that is named for searches',
    `<form><textarea id="at" aria-label="Search" ${SIZE}></textarea>${SEND}</form>`,
    false,
  ],
  ['a one-line field', `<form><input id="at" ${SIZE}>${SEND}</form>`, false],
  ['a password', `<form><input id="at" type="password" ${SIZE}>${SEND}</form>`, false],
  [
    'a subject line in Chinese',
    `<form><textarea id="at" placeholder="主题（必填）" ${SIZE}></textarea>${SEND}</form>`,
    false,
  ],
  [
    'a field of notes',
    `<form><label for="at">Internal note</label><textarea id="at" ${SIZE}></textarea>${SEND}</form>`,
    false,
  ],
  ['a small field', `<form><textarea id="at" style="width: 150px; height: 24px"></textarea>${SEND}</form>`, false],
  [
    'what is hidden from readers',
    `<form aria-hidden="true"><textarea id="at" ${SIZE}></textarea>${SEND}</form>`,
    false,
  ],
];

describe('a reply on a page that nobody knows', () => {
  test.each(ROWS)('%s', async (_, html, reply) => {
    const call = await show(html);
    expect(await call('isReply', '#at', WORDS)).toBe(reply);
  });

  test('the body of a frame with Send outside it', async () => {
    const call = await show(`<div><iframe ${SIZE} srcdoc="<body contenteditable id=at>x"></iframe>${SEND}</div>`);
    expect(await call('isReply', 'iframe >>> #at', WORDS)).toBe(true);
  });
});
