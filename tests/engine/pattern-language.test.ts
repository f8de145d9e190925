import { describe, expect, test } from 'vitest';
import { words } from './one-entry.ts';

/** pattern, text, what is found */
type Row = readonly [pattern: string, text: string, found: readonly string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a literal': [
    ['why do you', 'So why do you ask?', ['why do you']],
    ['why do you', 'Whyever do you ask?', []],
    ['系统显示', '亲，系统显示正常', ['系统显示']],
    ['show', 'It shows normal.', []],
  ],
  'one of, several words and nested two deep': [
    ['why (do|did|must) you', 'Why must you do it?', ['Why must you']],
    ['(as soon as possible|shortly) please', 'We act as soon as possible please.', ['as soon as possible please']],
    ['(we [will|shall]|they) go', 'Now we shall go, they go, we go.', ['we shall go', 'they go', 'we go']],
    ['系统(显示|提示)正常', '系统提示正常', ['系统提示正常']],
  ],
  optional: [
    ['please [do] wait', 'Please wait. Please do wait.', ['Please wait', 'Please do wait']],
    ['请[您]耐心等待', '请耐心等待，请您耐心等待', ['请耐心等待', '请您耐心等待']],
  ],
  'a captured slot, of one unit or of several, never empty': [
    ['stop {x} now', 'Stop it now. Stop now. Stop all of it now.', ['Stop it now {x}=it']],
    [
      'stop {x:1-3} now',
      'Stop it now. Stop now. Stop all of it now.',
      ['Stop it now {x}=it', 'Stop all of it now {x}=all of it'],
    ],
    ['stop {x:1-3} now', 'Stop a lot of it now.', []],
    ['您怎么{x:1-4}呢', '您怎么不早说呢', ['您怎么不早说呢 {x}=不早说']],
    ['您怎么不{x:5}重启', '您怎么不重启 router 再试重启', ['您怎么不重启 router 再试重启 {x}=重启 router 再试']],
  ],
  'word classes': [
    ['you {x:verb} it', 'You broke it. You table it.', ['You broke it {x}=broke']],
    ['the {x:noun} says', 'The system says no. The quickly says no.', ['The system says {x}=system']],
    ['that is {x:adjective}', "That's wrong. That is a pity.", ["That's wrong {x}=wrong"]],
    ['{x:adverb} wrong', 'It is simply wrong.', ['simply wrong {x}=simply']],
    ['please {x:verb} here', 'Please order here.', ['Please order here {x}=order']],
    ['the {x:noun} here', 'The order here.', ['The order here {x}=order']],
  ],
  'engine classes': [
    [
      'by {t:time}',
      'I reply by 5pm, by 17:30, by 5 p.m. today, by Friday.',
      ['by 5pm {t}=5pm', 'by 17:30 {t}=17:30', 'by 5 p.m. today {t}=5 p.m. today', 'by Friday {t}=Friday'],
    ],
    ['by {t:time}', 'I stand by you.', []],
    ['on {d:date}', 'It ships on 12 March.', ['on 12 March {d}=12 March']],
    [
      'within {u:duration}',
      'You hear within 2 hours, within 24-48 hours.',
      ['within 2 hours {u}=2 hours', 'within 24-48 hours {u}=24-48 hours'],
    ],
    ['over {n:number} people', 'There were over 1,000 people.', ['over 1,000 people {n}=1,000']],
    ['costs {m:money}', 'It costs $35.00 now.', ['costs $35.00 {m}=$35.00']],
    [
      '请在{t:time}前',
      '请在明天上午前，请在今天下午5点半前',
      ['请在明天上午前 {t}=明天上午', '请在今天下午5点半前 {t}=今天下午5点半'],
    ],
    ['需要{u:duration}', '需要24小时，需要1-3个工作日', ['需要24小时 {u}=24小时', '需要1-3个工作日 {u}=1-3个工作日']],
    ['退款{m:money}', '退款35.00元', ['退款35.00元 {m}=35.00元']],
  ],
  'a gap, fewest first': [
    [
      'we ...2 help',
      'We help. We can help. We can not help. We can most certainly help.',
      ['We help', 'We can help', 'We can not help'],
    ],
    ['系统...3正常', '系统显示都正常，系统一直都显示正常', ['系统显示都正常']],
  ],
  inflections: [
    ['~tell you', 'I told you, telling you, tells you, told us.', ['told you', 'telling you', 'tells you']],
    ['~leave:verb it', 'Leave it. She left it. Leaves it.', ['Leave it', 'left it', 'Leaves it']],
    ['your ~policy', 'Your policies are. Your policy is.', ['Your policies', 'Your policy']],
  ],
  'the ends of the sentence': [
    ['^no', 'No. I say no. Hi Ana, no.', ['No', 'no']],
    ['no$', 'I say no! No way. It is no 😀', ['no', 'no']],
    ['^不支持$', '不支持。这个不支持。不支持的哦', ['不支持']],
    ['不清楚$', '这个不清楚哦~这个不清楚怎么办', ['不清楚']],
  ],
  escapes: [
    ['costs \\$5 now', 'It costs $5 now.', ['costs $5 now']],
    ['wait \\... now', 'wait... now', []],
    ['\\(please wait', 'Then (please wait) here.', ['please wait']],
  ],
};

for (const [title, list] of Object.entries(rows)) {
  describe(title, () => {
    test.each(list)('%s in “%s”', (pattern, text, found) => {
      expect(words(pattern, text)).toEqual(found);
    });
  });
}

test('a list of the book stands for each of its items', () => {
  const lists = { who: ['our team', 'someone', 'a colleague'] };
  expect(words('@who will call', 'Our team will call. Someone will call. Nobody will call.', { lists })).toEqual([
    'Our team will call',
    'Someone will call',
  ]);
});
