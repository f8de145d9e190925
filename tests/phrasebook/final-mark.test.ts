import { describe, expect, test } from 'vitest';
import { transformSlot } from '../../lib/inflect/transform.ts';
import { detailsOf } from '../../lib/phrasebook/details.ts';
import { renderRewrites } from '../../lib/phrasebook/render.ts';
import { kindOf } from '../../lib/phrasebook/sentence-kind.ts';
import { bookOf, entry, localeOf, reviewWith } from '../engine/one-entry.ts';

/** The reply once the rewrite of what the pattern finds in it is applied. */
function applied(pattern: string, rewrite: string, reply: string): string {
  const parts = { entries: [entry({ match: [pattern], rewrites: { default: [rewrite] } })] };
  const [finding] = reviewWith(parts, reply).findings;
  const [details] = detailsOf(bookOf(localeOf(pattern), parts));
  if (!finding || !details) throw new Error(`nothing found in ${reply}`);
  const [first] = renderRewrites(details, finding, reply, [], transformSlot);
  if (!first) throw new Error('no rewrite');
  return reply.slice(0, first.from) + first.text + reply.slice(first.to);
}

const ASKED = 'why do you always {x:1-4}';
const ORDERED = 'you must send {x:1-4}';
const ASKED_ZH = '[您]怎么总是{x:1-6}';

describe('a statement in place of a question ends like one', () => {
  test.each([
    [
      'the whole sentence',
      ASKED,
      'I see {x|ing} keeps coming up',
      'Why do you always restart it?',
      'I see restarting it keeps coming up.',
    ],
    [
      'several marks',
      ASKED,
      "Let's look at {x|ing}",
      'Why do you always restart it??!',
      "Let's look at restarting it.",
    ],
    ['with a blank last', ASKED, "I'll write by {?time}", 'Why do you always restart it?', "I'll write by [time]."],
    [
      'after a small word',
      ASKED,
      'I see why that is hard',
      'So why do you always restart it?',
      'So I see why that is hard.',
    ],
    [
      'after a clause that asks nothing',
      ASKED,
      'we look into {x|ing}',
      'I read the log: why do you always restart it?',
      'I read the log: we look into restarting it.',
    ],
    [
      'before the next sentence',
      ASKED,
      'I see it keeps happening',
      'Why do you always restart it? Thanks.',
      'I see it keeps happening. Thanks.',
    ],
    [
      'in quotation marks',
      ASKED,
      'I see it keeps happening',
      '“Why do you always restart it?”',
      '“I see it keeps happening.”',
    ],
    ['the whole sentence, Chinese', ASKED_ZH, '{x}的事我来查', '您怎么总是填错地址？', '填错地址的事我来查。'],
    ['a half-width mark', ASKED_ZH, '我来核对', '您怎么总是填错地址?', '我来核对。'],
    ['a particle goes with the question', '[您]怎么不早说', '现在可以先退款', '您怎么不早说呢？', '现在可以先退款。'],
    ['after a greeting', ASKED_ZH, '我来核对', '您好，您怎么总是填错地址？', '您好，我来核对。'],
    ['before the next message', ASKED_ZH, '我来核对', '您怎么总是填错地址？ 我看一下', '我来核对。 我看一下'],
  ])('%s', (_, pattern, rewrite, reply, expected) => {
    expect(applied(pattern, rewrite, reply)).toBe(expected);
  });
});

describe('a question in place of a statement ends like one', () => {
  test.each([
    ['a full stop', ORDERED, 'could you send {x}', 'You must send the form.', 'Could you send the form?'],
    [
      'an exclamation mark',
      ORDERED,
      'would you send {x}, please',
      'You must send the form!',
      'Would you send the form, please?',
    ],
    [
      'after a clause',
      ORDERED,
      'could you send {x}',
      'To go on, you must send the form.',
      'To go on, could you send the form?',
    ],
    ['Chinese', '您必须提供{x:1-4}', '方便提供{x}吗', '您必须提供照片。', '方便提供照片吗？'],
    [
      'its own mark in place of the old one',
      ORDERED,
      'could you send {x}?',
      'You must send the form.',
      'Could you send the form?',
    ],
  ])('%s', (_, pattern, rewrite, reply, expected) => {
    expect(applied(pattern, rewrite, reply)).toBe(expected);
  });
});

describe('the mark stays', () => {
  test.each([
    [
      'a question for a question',
      ASKED,
      'what do you see after {x|ing}',
      'Why do you always restart it?',
      'What do you see after restarting it?',
    ],
    ['a statement for a statement', ORDERED, 'we need {x}', 'You must send the form!', 'We need the form!'],
    ['words that may be either', ASKED, 'which model fits', 'Why do you always restart it?', 'Which model fits?'],
    ['a fragment', 'the RMA', 'the return number', 'The RMA?', 'The return number?'],
    [
      'part of a question',
      'calm down',
      'we can take a minute',
      'Could you calm down?',
      'Could you we can take a minute?',
    ],
    [
      'a question around it',
      'as I said before',
      'as it is written above',
      'Could you tell me when it blinks, as I said before?',
      'Could you tell me when it blinks, as it is written above?',
    ],
    [
      'more words after it',
      'why do you always',
      'I see that you',
      'Why do you always restart it?',
      'I see that you restart it?',
    ],
    [
      'none, and the agent hasn’t ended the sentence',
      ASKED,
      'I see it keeps happening',
      'Why do you always restart it',
      'I see it keeps happening',
    ],
    ['three dots', ASKED, 'I see it keeps happening', 'Why do you always restart it…', 'I see it keeps happening…'],
    [
      'a Chinese question for a question',
      ASKED_ZH,
      '方便说说{x}的情况吗',
      '您怎么总是填错地址？',
      '方便说说填错地址的情况吗？',
    ],
    ['Chinese words that may be either', ASKED_ZH, '是哪个地址', '您怎么总是填错地址？', '是哪个地址？'],
    ['a Chinese fragment', '工单', '服务单号', '工单？', '服务单号？'],
  ])('%s', (_, pattern, rewrite, reply, expected) => {
    expect(applied(pattern, rewrite, reply)).toBe(expected);
  });
});

describe('what words are', () => {
  test.each([
    ['Could you send a photo', 'question'],
    ['Thanks for telling me; could you send a photo', 'question'],
    ['So what do you see', 'question'],
    ['How long does it blink', 'question'],
    ['It blinks twice, is that right', 'question'],
    ['What I can do is send another', 'statement'],
    ['When you see the light, please wait', 'statement'],
    ['I am sorry for the delay, which was too long', 'statement'],
    ['Let me know if I can help', 'statement'],
    ["I'd like to know what the light shows", 'statement'],
    ['Should you need more, I am here', 'unknown'],
    ['I asked. Could you look', 'question'],
    ['Could you look? I will wait', 'statement'],
    ['Return number', 'unknown'],
    ['Which day suits you', 'unknown'],
  ])('“%s”: %s', (words, kind) => {
    expect(kindOf(words, 'en')).toBe(kind);
  });

  test.each([
    ['方便发张截图吗', 'question'],
    ['您看到的是什么', 'question'],
    ['请问到了哪里', 'question'],
    ['这样处理可以吗', 'question'],
    ['您看行不', 'question'],
    ['我来核对', 'statement'],
    ['没关系，咱们先退款', 'statement'],
    ['我看看是什么原因', 'unknown'],
    ['我查一下到了哪里', 'unknown'],
    ['您要换货还是退款', 'unknown'],
    ['能不能换货', 'unknown'],
    ['跟我说说吧', 'unknown'],
    ['服务单号', 'unknown'],
  ])('“%s”: %s', (words, kind) => {
    expect(kindOf(words, 'zh-CN')).toBe(kind);
  });
});
