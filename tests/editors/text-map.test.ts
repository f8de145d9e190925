import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPage, show } from './test-page.ts';

const EDITOR = '#editor';

describe('An editing host reads as it is seen', { timeout: 30_000 }, () => {
  const open = opener();

  it.each([
    ['a block a line, no line after the last', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['blocks in blocks as the lines they make', '<div><div>One</div><div><p>Two</p></div></div>', 'One\nTwo'],
    ['words outside any block', 'One<div>Two</div>Three', 'One\nTwo\nThree'],
    ['an empty paragraph as an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a soft break', '<p>One<br>Two</p>', 'One\nTwo'],
    ['two soft breaks', '<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['no line for the break that ends a block', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['the empty line the caret stands in', 'One<br><br>', 'One\n'],
    ['list items and cells', '<ul><li>A</li><li>B</li></ul><table><tr><td>C</td><td>D</td></tr></table>', 'A\nB\nC\nD'],
    ['no space from the source between blocks', '\n  <p>One</p>\n  <p>Two</p>\n', 'One\nTwo'],
    ['one space where the source has a line', '<p>One\n   two <b> three</b></p>', 'One two three'],
    ['no-break spaces as plain ones, each', '<p>One&nbsp;&nbsp; two</p>', 'One   two'],
    ['zero-width characters as they stand', '<p>One\u200btwo\u200d three</p>', 'One\u200btwo\u200d three'],
    ['nothing where CKEditor 4 keeps one', `<p>One${'\u200b'.repeat(7)}two</p>`, 'Onetwo'],
    ['nothing where TinyMCE keeps one', '<p>One<a>\ufefflink\ufeff</a>two</p>', 'Onelinktwo'],
    ['nothing where CKEditor keeps a place for the caret', `<p>One<b>${'\u2060'.repeat(7)}</b>two</p>`, 'Onetwo'],
    ['an image as one character', '<p>One<img alt="smile">two</p>', 'One\uFFFCtwo'],
    ['no words of buttons and styles', '<p>One<button>Two</button><style>b {}</style></p>', 'One'],
    ['an empty editor', '', ''],
  ])('%s', async (_, html, text) => {
    const { call } = await open(html);
    expect((await call('read', EDITOR)).text).toBe(text);
  });

  it('line feeds as lines where white space is kept', async () => {
    const { call } = await open('One  two\nThree\n\nFour\n', 'white-space: pre-wrap');
    expect((await call('read', EDITOR)).text).toBe('One  two\nThree\n\nFour');
  });

  it.each([
    ['a quoted message', '<p>Mine</p><blockquote>Yours</blockquote>', ['\nYours']],
    ['quotes of mail', '<p>Mine</p><div class="gmail_quote"><p>Yours</p></div>', ['\nYours']],
    ['quotes of Freshdesk', '<p>Mine</p><div class="x freshdesk_quote">Yours</div>', ['\nYours']],
    ['lines quoted by a sign', '<p>Mine</p><p>&gt; Yours</p><p>&gt; too</p><p>Mine</p>', ['> Yours\n> too']],
    ['a signature, to the end', '<p>Mine -- so</p><p>--&nbsp;</p><p>Ana</p>', ['-- \nAna']],
    ['code', '<p>Run <code>must()</code> now</p><pre>no\nno</pre>', ['must()', '\nno no']],
    [
      'placeholders',
      '<p>Hi {{ticket.requester.name}}, {% if x %}you{% endif %}</p>',
      ['{{ticket.requester.name}}', '{% if x %}', '{% endif %}'],
    ],
    [
      'addresses',
      '<p>See https://a.example/never?x=1 or www.no.example.</p>',
      ['https://a.example/never?x=1', 'www.no.example.'],
    ],
    ['an address in Chinese', '<p>请看https://a.example/x，谢谢</p>', ['https://a.example/x']],
    ['what can’t be edited', '<p>Hi <span contenteditable="false">@Ana</span> you</p>', ['@Ana']],
    ['once what is left out twice', '<blockquote>See www.a.example</blockquote><p>x</p>', ['See www.a.example']],
  ])('leaves out %s', async (_, html, skipped) => {
    const { call } = await open(html);
    const { text, skip } = await call('read', EDITOR);
    expect(skip.map(({ from, to }) => text.slice(from, to))).toEqual(skipped);
  });
});

describe('What a site says of its quotes', { timeout: 30_000 }, () => {
  const open = opener();

  it('is left out too', async () => {
    const { call } = await open('<p>Mine</p><div class="zd_quote">Yours</div><p id="sign">Ana</p>');
    await call('attach', EDITOR, '.zd_quote,#sign');
    const { text, skip } = await call('read', EDITOR);
    expect(skip.map(({ from, to }) => text.slice(from, to))).toEqual(['\nYours\nAna']);
  });
});

describe('Every span of the text maps to a range and back', { timeout: 30_000 }, () => {
  const open = opener();

  it.each([
    ['plain', '<p>One two</p><p>Three</p>'],
    ['formatted', '<p>One <b>two <i>three</i></b> four</p>'],
    ['with empty lines', '<p>One</p><p><br></p><p>Two<br><br>Three</p>'],
    ['with space that isn’t seen', '\n <p>One\n  <b> two</b>  three </p>\n<p> Four</p>'],
    ['with images and chips', '<p>One <img> <span contenteditable="false">two</span> three</p>'],
    ['with characters of two units', '<p>👩‍👩‍👧 e\u0301 您好</p>'],
  ])('%s', async (_, html) => {
    const { call } = await open(html);
    const { text } = await call('read', EDITOR);
    for (let from = 0; from <= text.length; from++) {
      for (let to = from; to <= text.length; to++) {
        const trip = await call('roundTrip', EDITOR, { from, to });
        expect(trip?.slice(1), `${from}-${to}`).toEqual([from, to]);
        const seen = text.slice(from, to).replace(/[\n\uFFFC]/g, '');
        expect(trip?.[0].replace(/\s+/g, ' ').trim(), `${from}-${to}`).toContain(seen.replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('but a span outside the text has none', async () => {
    const { call } = await open('<p>One</p>');
    expect(await call('roundTrip', EDITOR, { from: 0, to: 4 })).toBeUndefined();
    expect(await call('roundTrip', EDITOR, { from: 2, to: 1 })).toBeUndefined();
  });
});

describe('What was read before is read again', { timeout: 30_000 }, () => {
  const open = opener();
  const html = '<p>One <b>two</b></p><ul><li>Three</li><li>Four</li></ul><p>Five</p>words<div><p>Six</p></div>';

  it.each([
    ['a word changes', "first('b').firstChild.data = 'too'"],
    ['a word is written in a list', "first('li').append(' and more')"],
    ['a block is put before others', "editor.prepend(block('Zero'))"],
    ['a block goes', "first('p').remove()"],
    ['blocks change places', "editor.append(first('p'))"],
    ['a block is put in another', "first('li').append(first('p'))"],
    [
      'a block was changed while it was away',
      "const p = first('p'); p.remove(); p.append(' changed'); first('div').append(p)",
    ],
    ['a block becomes a quote', "first('ul').className = 'gmail_quote'"],
    ['a word can’t be edited any more', "first('b').contentEditable = 'false'"],
    ['all is set anew', "editor.innerHTML = '<p>New</p><p>words</p>'"],
    ['a block is split', "first('p').after(block('two')); first('b').remove()"],
    ['words are put together', 'editor.normalize(); editor.lastChild.previousSibling.data += " more"'],
  ])('once %s', async (_, script) => {
    const { page, call } = await open(html);
    await call('read', EDITOR);
    await page.evaluate(`{
      const first = (tag) => editor.querySelector(tag);
      const block = (words) => Object.assign(document.createElement('p'), { textContent: words });
      ${script} }`);
    const again = await call('read', EDITOR);
    await call('attach', EDITOR);
    expect(again).toEqual(await call('read', EDITOR));
    const { text } = again;
    for (let at = 0; at < text.length; at++)
      expect((await call('roundTrip', EDITOR, { from: at, to: at + 1 }))?.slice(1)).toEqual([at, at + 1]);
  });

  it('and while white space is kept otherwise once it has the focus', async () => {
    const { page, call } = await open('<p>One  two</p>');
    expect((await call('read', EDITOR)).text).toBe('One two');
    await page.evaluate("editor.style.whiteSpace = 'pre-wrap'");
    await page.focus(EDITOR);
    expect((await call('read', EDITOR)).text).toBe('One  two');
  });
});

function opener() {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser.close());
  return async (html: string, style = '') => {
    const head = '<!doctype html><meta charset="utf-8">';
    const test = await show(page, `${head}<div id="editor" contenteditable style="${style}">${html}</div>`);
    await test.call('attach', EDITOR);
    return test;
  };
}
