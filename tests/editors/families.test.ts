import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPage, show } from './test-page.ts';

describe('What gets the focus leads to', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser.close());

  it.each([
    ['a textarea', '<textarea id="at"></textarea>', 'at', 'text-field'],
    ['a field of text', '<input id="at">', 'at', 'text-field'],
    ['an editing host', '<div id="at" contenteditable></div>', 'at', 'contenteditable'],
    ['one for plain text', '<div id="at" contenteditable="plaintext-only"></div>', 'at', 'contenteditable'],
    [
      'the host around what is in it',
      '<div id="host" contenteditable><p id="at">x</p></div>',
      'host',
      'contenteditable',
    ],
    [
      'the outermost host from the cell of a table',
      '<div id="host" contenteditable><table contenteditable="false"><td contenteditable id="at">x</table></div>',
      'host',
      'contenteditable',
    ],
    ['CKEditor 5', '<div id="at" class="ck ck-editor__editable" contenteditable="true"></div>', 'at', 'ckeditor5'],
    [
      'CKEditor 4 without a frame',
      '<div id="at" class="cke_editable" contenteditable="true"></div>',
      'at',
      'ckeditor4',
    ],
    ['TinyMCE without a frame', '<div id="at" class="mce-content-body" contenteditable="true"></div>', 'at', 'tinymce'],
    ['Froala', '<div id="at" class="fr-element fr-view" contenteditable="true"></div>', 'at', 'froala'],
    ['Trix', '<trix-editor id="at" contenteditable></trix-editor>', 'at', 'trix'],
    ['Summernote', '<div id="at" class="note-editable" contenteditable="true"></div>', 'at', 'summernote'],
  ])('%s', async (_, html, id, family) => {
    const { call } = await show(page, `<!doctype html>${html}`);
    expect(await call('editableAround', '#at')).toBe(id);
    expect(await call('attach', '#at')).toBe(family);
  });

  it('a textarea in a shadow root', async () => {
    const { call } = await show(
      page,
      '<!doctype html><div id="host"><template shadowrootmode="open"><textarea id="at"></textarea></template></div>',
    );
    expect(await call('editableAround', '#host >>> #at')).toBe('at');
  });

  it('the body of a frame in design mode', async () => {
    const load = 'onload="contentDocument.designMode = \'on\'"';
    const { call } = await show(page, `<!doctype html><iframe id="frame" srcdoc="<body id=at><p>x" ${load}></iframe>`);
    expect(await call('editableAround', '#frame >>> p')).toBe('at');
    expect(await call('attach', '#frame >>> p')).toBe('contenteditable');
    expect(await call('replace', '#frame >>> p', { span: { from: 0, to: 1 }, expected: 'x', text: 'new' })).toBe(
      'applied',
    );
  });

  it.each([
    ['a password', '<input id="at" type="password">'],
    ['a search', '<input id="at" type="search">'],
    ['an address of mail', '<input id="at" type="email">'],
    ['a number', '<input id="at" type="number">'],
    ['a box to tick', '<input id="at" type="checkbox">'],
    ['a textarea to read', '<textarea id="at" readonly></textarea>'],
    ['a textarea that is off', '<fieldset disabled><textarea id="at"></textarea></fieldset>'],
    ['TinyMCE to read', '<div id="at" class="mce-content-body mce-content-readonly" contenteditable="true"></div>'],
    ['a host to read', '<div id="at" contenteditable aria-readonly="true"></div>'],
    [
      'what a host keeps from editing',
      '<div contenteditable><b contenteditable="false" id="at" tabindex="0">x</b></div>',
    ],
    ['a button', '<button id="at">x</button>'],
  ])('nothing from %s', async (_, html) => {
    const { call } = await show(page, `<!doctype html>${html}`);
    expect(await call('editableAround', '#at')).toBeUndefined();
  });
});
