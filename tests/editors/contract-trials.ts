import { expect } from 'vitest';
import { caretAtEnd, edit, type Open, type Opened, replacedIn, twoFrames } from './contract-page.ts';
import { type Feature, ROWS, type Row, spaces, stripped } from './contract-rows.ts';

/** One row of the matrix. */
export interface Trial {
  readonly title: string;
  readonly needs?: Feature;
  check(open: Open): Promise<void>;
}

const CONTENT = '<p>Hi Ana,</p><p>You must wait, so calm down now.</p>';
/** 500 paragraphs of ten words, the words to replace among them. */
const LONG = Array.from({ length: 500 }, (_, at) => {
  return `<p>${at === 250 ? 'You must wait, so calm down now' : `Step ${at} of the way, all in good order`} we said.</p>`;
}).join('');

const SITUATIONS: Readonly<Record<string, Trial['check']>> = {
  'two replacements, each with its own Ctrl+Z': async (open) => {
    const opened = await open(CONTENT);
    const { model, words, apply } = opened;
    const before = await model();
    expect(await apply('You must wait', 'There is a queue')).toBe('applied');
    const between = await model();
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(await words()).toBe('Hi Ana,\nThere is a queue, so bear with me now.');
    await takenBack(opened, between);
    await takenBack(opened, before);
  },

  'two replacements asked for in the same tick': async (open) => {
    const { words, call, at } = await open(CONTENT);
    const edits = [edit(CONTENT, 'calm down', 'bear with me'), edit(CONTENT, 'You must', 'Do')];
    expect(await call('replaceAll', at, edits)).toEqual(['applied', 'applied']);
    expect(await words()).toBe('Hi Ana,\nDo wait, so bear with me now.');
  },

  'a blank of the new words is selected, typing fills it': async (open) => {
    const { page, words, apply } = await open(CONTENT);
    expect(await apply('You must wait', 'I answer by [time] today', { from: 12, to: 18 })).toBe('applied');
    await page.keyboard.type('5pm');
    expect(await words()).toBe('Hi Ana,\nI answer by 5pm today, so calm down now.');
  },

  'it has never had the focus': async (open) => {
    const opened = await open(CONTENT, 'unfocused');
    const { model, words, apply } = opened;
    const before = await model();
    expect(await apply('You must wait', 'There is a queue')).toBe('applied');
    expect(await words()).toBe('Hi Ana,\nThere is a queue, so calm down now.');
    await takenBack(opened, before);
  },

  'it lost the focus to a button': async (open) => {
    const opened = await open(CONTENT);
    const { page, model } = opened;
    const before = await model();
    await page.focus('#beside');
    await calmed(opened);
    await takenBack(opened, before);
  },

  'the caret is elsewhere': async (open) => {
    const opened = await open(CONTENT);
    const { page, model } = opened;
    const before = await model();
    await page.keyboard.press('Control+Home');
    await calmed(opened);
    await takenBack(opened, before);
  },

  'a stretch elsewhere is selected': async (open) => {
    const opened = await open(CONTENT);
    const { model, call, at } = opened;
    const before = await model();
    await call('select', at, { from: 0, to: 6 });
    await calmed(opened);
    await takenBack(opened, before);
  },

  'less than a second after typing: Ctrl+Z keeps what was typed': async (open) => {
    const opened = await open(CONTENT);
    const { page, model } = opened;
    await page.keyboard.type(' Thanks a lot');
    const typed = await model();
    await calmed(opened, ' Thanks a lot');
    await takenBack(opened, typed);
  },

  'the very words were typed just now: Ctrl+Z keeps them': async (open) => {
    const opened = await open('<p>Hi Ana,</p><p>You must wait, so</p>');
    const { page, model } = opened;
    await page.keyboard.type(' calm down');
    const typed = await model();
    expect(await opened.apply('calm down', 'bear with me')).toBe('applied');
    expect(await opened.words()).toBe('Hi Ana,\nYou must wait, so bear with me');
    await takenBack(opened, typed);
  },

  'after a paste: Ctrl+Z keeps what was pasted': async (open) => {
    const opened = await open(CONTENT);
    const { page, model, words, at } = opened;
    await page.fill('#copied', ' a lot');
    await page.press('#copied', 'Control+a');
    await page.keyboard.press('Control+c');
    await caretAtEnd(opened, at);
    // A key too, for Slate pastes where it last saw the caret.
    await page.keyboard.type(' Thanks');
    await page.keyboard.press('Control+v');
    await expect.poll(words).toBe('Hi Ana,\nYou must wait, so calm down now. Thanks a lot');
    const pasted = await model();
    await calmed(opened, ' Thanks a lot');
    await takenBack(opened, pasted);
  },

  'the agent types on at once': async (open) => {
    const { page, words, call, at } = await open(CONTENT);
    const result = call('replace', at, edit(CONTENT, 'calm down', 'bear with me'));
    await page.keyboard.type(' Thanks');
    expect(['applied', 'changed']).toContain(await result);
    const untouched = `Hi Ana,\nYou must wait, so calm down now. Thanks`;
    // Keys before the change go where the caret was, those after it follow the new words.
    const changed = Array.from(' Thanks ', (_, typed) => {
      return `Hi Ana,\nYou must wait, so bear with me${' Thanks'.slice(typed)} now.${' Thanks'.slice(0, typed)}`;
    });
    expect([untouched, ...changed]).toContain(await words());
  },

  'read-only: nothing changes': async (open) => {
    const { page, model, apply, family } = await open(CONTENT);
    const before = await model();
    await page.evaluate(family.lock);
    expect(await apply('calm down', 'bear with me')).toBe('refused');
    expect(await model()).toBe(before);
  },

  'other words stand there by now: nothing changes': async (open) => {
    const { page, model, call, at } = await open(CONTENT);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('So: ');
    const before = await model();
    expect(await call('replace', at, edit(CONTENT, 'calm down', 'bear with me'))).toBe('changed');
    expect(await model()).toBe(before);
  },

  'a Chinese input method composes: nothing until it is done': (open) => composed(open, 'ni', '你'),

  'a Japanese input method composes: nothing until it is done': (open) => composed(open, 'かんじ', '漢字'),

  'out of sight: nothing scrolls': async (open) => {
    const opened = await open(CONTENT);
    const { page } = opened;
    const tops = () => page.evaluate(() => [window.scrollY, document.querySelector('#around')?.scrollTop]);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      window.scrollTo(0, 2000);
    });
    const before = await tops();
    expect(before[0]).toBeGreaterThan(1000);
    await calmed(opened);
    // An editor may scroll yet: what is seen is what counts.
    await twoFrames(page);
    expect(await tops()).toEqual(before);
  },

  'among 5,000 words': async (open) => {
    const opened = await open(LONG);
    const { model, words, apply } = opened;
    const before = await model();
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(await words()).toBe(replacedIn(LONG, 'calm down', 'bear with me'));
    await takenBack(opened, before);
  },

  'the editor dies half-way': async (open) => {
    const { page, call, at, family } = await open(CONTENT);
    const result = call('replace', at, edit(CONTENT, 'calm down', 'bear with me'));
    await page.evaluate(family.destroy);
    expect(['changed', 'refused', 'applied']).toContain(await result);
    expect(await call('replace', at, edit(CONTENT, 'calm down', 'bear with me'))).not.toBe('damaged');
  },

  'page scripts throw at every event': async (open) => {
    const opened = await open(CONTENT);
    const { page } = opened;
    await page.evaluate(() => {
      for (const type of ['beforeinput', 'input', 'paste', 'selectionchange', 'focusin']) {
        document.addEventListener(type, () => {
          throw new Error('page');
        });
      }
    });
    await calmed(opened);
  },
};

const SUBMITS: Trial = {
  title: 'its form submits the new words',
  needs: 'form',
  check: async (open) => {
    const { page, model, apply, family } = await open(CONTENT);
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(await page.evaluate(family.submitted ?? '')).toBe(await model());
  },
};

export const TRIALS: readonly Trial[] = [
  ...ROWS.map(replacing),
  ...Object.entries(SITUATIONS).map(([title, check]) => ({ title, check })),
  SUBMITS,
];

/** Exact words and formatting, one Ctrl+Z that takes them back, and typing that goes on after them. */
function replacing({ title, needs, content, find, text, after }: Row): Trial {
  const check: Trial['check'] = async (open) => {
    const opened = await open(content);
    const { page, model, words, apply, family } = opened;
    const before = await model();
    expect(await apply(find, text)).toBe('applied');
    expect(spaces(await model())).toBe(spaces(family.rich ? after : stripped(after)));
    await takenBack(opened, before);
    expect(await apply(find, text)).toBe('applied');
    await page.keyboard.type('!?');
    expect(await words()).toBe(replacedIn(content, find, `${text}!?`));
  };
  return needs ? { title, needs, check } : { title, check };
}

async function composed(open: Open, keys: string, characters: string): Promise<void> {
  const opened = await open(CONTENT);
  const { cdp, apply, call, at } = opened;
  await cdp.send('Input.imeSetComposition', { text: keys, selectionStart: keys.length, selectionEnd: keys.length });
  expect(await call('composing', at)).toBe(true);
  expect(await apply('calm down', 'bear with me')).toBe('changed');
  await cdp.send('Input.insertText', { text: characters });
  expect(await call('composing', at)).toBe(false);
  await calmed(opened, characters);
}

async function calmed({ apply, words }: Opened, rest = ''): Promise<void> {
  expect(await apply('calm down', 'bear with me')).toBe('applied');
  expect(await words()).toBe(`Hi Ana,\nYou must wait, so bear with me now.${rest}`);
}

async function takenBack({ page, model }: Opened, before: string): Promise<void> {
  await page.keyboard.press('Control+z');
  expect(await model()).toBe(before);
}
