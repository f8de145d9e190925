import { describe, expect, test } from 'vitest';
import { compilePath } from '../../lib/cli/bundled.ts';
import { readStyles } from '../../lib/cli/styles.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import { checkChecklist } from '../../lib/phrasebook/check-checklist.ts';
import { checklistRows } from '../../lib/phrasebook/checklist-rows.ts';
import { checklistOf } from '../../lib/phrasebook/details.ts';
import { renderStarter } from '../../lib/phrasebook/render.ts';
import { bookOf } from '../engine/one-entry.ts';

const books = ['phrasebooks/en', 'phrasebooks/zh-CN'].map(compilePath);
const engine = createEngine(books.map(({ matcher }) => matcher));
const styles = readStyles();
const ITEM = { id: 'x', label: { en: 'X' }, why: { en: 'X.' } };

const stateOf = (id: string, text: string): string | undefined =>
  engine.review({ text, skip: [] }, {}).checklist.find((item) => item.id === id)?.state;

describe('steps are to be numbered when there are more than two', () => {
  test.each([
    ['Please open Settings, tap Wi-Fi and choose your network. Then restart the phone.', 'missing'],
    ['Here is what helps:\n1. Open Settings.\n2. Tap Wi-Fi.\n3. Choose your network.', 'done'],
    ['You can open Settings and tap Wi-Fi; that brings the list of your networks.', 'not-needed'],
    ['I have refunded the 24 euros for the broken lamp today.', 'not-needed'],
    ['麻烦您打开设置，点击网络，然后选择您家的网络，再重启一下路由器。', 'missing'],
    ['您按下面的步骤操作：\n1、打开设置\n2、点击网络\n3、选择您家的网络', 'done'],
    ['您点击“我的订单”，选择要退的那一件就可以看到退款进度了。', 'not-needed'],
  ])('%s', (reply, state) => {
    expect(stateOf('steps', reply)).toBe(state);
  });
});

describe('more than three questions in a row are an interrogation', () => {
  test.each([
    ['Which table lamp is it? Does it blink red? Since when? Did it fall down during your move?', 'missing'],
    ['Which lamp is it? And since when does it blink? I need that to order the right part.', 'not-needed'],
    ['请问是哪一款台灯？什么时候开始闪的？摔过吗？有照片吗？', 'missing'],
    ['请问是哪一款台灯？有照片的话发我一张，我好核对配件。', 'not-needed'],
  ])('%s', (reply, state) => {
    expect(stateOf('questions', reply)).toBe(state);
  });
});

describe.each(books.map(({ book }) => [book.locale, book] as const))('the starters of the %s book', (locale, book) => {
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const items = checklistOf(book, styles);

  test('each say what they mean in the other language, blanks named in it', () => {
    const templates = items.flatMap(({ starters }) => Object.values(starters).flat());
    expect(templates.filter(({ gloss }) => !gloss?.[other]).map(({ text }) => text)).toEqual([]);
    for (const item of items) {
      const gloss = renderStarter(item, ['default'])?.gloss?.[other];
      if (gloss !== undefined) expect(gloss).not.toMatch(other === 'en' ? /\p{Script=Han}/u : /\[[a-z ]+\]/u);
    }
  });

  test('come in every style, or the item has none', () => {
    const own = styles.map(({ id }) => id).sort();
    for (const { id, starters } of items)
      expect([id, Object.keys(starters).sort()]).toEqual([id, Object.keys(starters).length === 0 ? [] : own]);
  });
});

test('a starter comes with its gloss, blanks in the language of each', () => {
  const starters = { default: [{ text: "I'll write by {?time}.", gloss: { 'zh-CN': '我会在{?time}前回信。' } }] };
  const [item] = checklistOf(bookOf('en', { checklist: [{ ...ITEM, cues: ['x'], starters }] }), styles);
  expect(item && renderStarter(item, ['warm'])).toEqual({
    text: "I'll write by [time].",
    blanks: [{ from: 14, to: 20 }],
    gloss: { 'zh-CN': '我会在[时间]前回信。' },
  });
});

describe('what is wrong with an item is told with what to write', () => {
  const names = { cues: ['time'], customerCues: ['anger'] };
  const rows: readonly (readonly [string, object, RegExp])[] = [
    ['a cue that isn’t there', { cues: ['tme'] }, /no cue “tme”; the book has time, and there is the fact numbered/],
    ['neither cue nor want', {}, /wanted always; name cues, or what it is wanted for/],
    ['a want without scope', { cues: ['time'], wanted: ['anger'] }, /“anger” is no condition; write sentence\.NAME/],
    [
      'steps in a book that can’t tell them',
      { wanted: ['reply.steps'] },
      /counts the cue “step”, which the book lacks; add it under “cues:”/,
    ],
  ];
  test.each(rows)('%s', (_, parts, message) => {
    const { problems } = checklistRows(bookOf('en', { checklist: [{ ...ITEM, ...parts }] }), names);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  test.each<[string, unknown, RegExp]>([
    ['a style that isn’t there', { loud: ['Hello.'] }, /no style “loud”; there are default, warm/],
    ['a blank that isn’t there', { warm: ['By {?hour}.'] }, /Starter “By \{\?hour\}\.”: There is no blank “\?hour”/],
    [
      'a slot',
      { warm: ['About {action}.'] },
      /names the slot \{action\}, but nothing was found to fill it; write a blank/,
    ],
    [
      'a gloss with another blank',
      { warm: [{ text: 'By {?time}.', gloss: { 'zh-CN': '{?name}前。' } }] },
      /The gloss “\{\?name\}前。” \(zh-CN\) has other blanks than “By \{\?time\}\.”; give it the same/,
    ],
    [
      'a gloss with a brace left open',
      { warm: [{ text: 'By {?time}.', gloss: { 'zh-CN': '{?time前。' } }] },
      /Starter “\{\?time前。”: A \{ or \} stands alone/,
    ],
  ])('%s', (_, starters, message) => {
    const problems = checkChecklist(bookOf('en', { checklist: [{ ...ITEM, cues: ['time'], starters }] }), [
      'default',
      'warm',
    ]);
    expect(problems).toEqual([
      { path: expect.arrayContaining(['checklist', 0, 'starters']), message: expect.stringMatching(message) },
    ]);
  });
});
