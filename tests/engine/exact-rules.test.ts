import { describe, expect, test } from 'vitest';
import { findAll, words } from './one-entry.ts';

type Row = readonly [pattern: string, text: string, found: readonly string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'rule 1: units': [
    ['重启{x:1-4}吗', '您能重启 router 再试吗', ['重启 router 再试吗 {x}=router 再试']],
    [
      'send {x} now',
      'Send e-mail now. Send 1,000 now. Send x@y.com now.',
      ['Send e-mail now {x}=e-mail', 'Send 1,000 now {x}=1,000', 'Send x@y.com now {x}=x@y.com'],
    ],
    [
      'at {x} sharp',
      'Come at 17:30 sharp. Come at 5 p.m. sharp.',
      ['at 17:30 sharp {x}=17:30', 'at 5 p.m. sharp {x}=5 p.m.'],
    ],
    ['so rude {x}', 'So #rude again. So #123 again.', ['So #rude again {x}=again']],
    ['order {x} left', 'Order #123 left.', ['Order #123 left {x}=#123']],
  ],
  'rule 2: boundaries that slots and gaps never cross': [
    ['stop {x:1-4} now', 'Stop this, then now.', []],
    ['stop ...4 now', 'Stop it: right now. Stop — now.', []],
    ['系统{x:1-4}正常', '系统，显示正常 系统 显示正常', []],
    ['系统...4正常', '系统显示 一切正常', []],
    ['please do not', '“Please” *do* _not_ go.', ['Please” *do* _not']],
    ['系统显示', '系统「显示」', ['系统「显示']],
    ['self service', 'Use self-service here.', ['self-service']],
  ],
  'rule 3: sentences': [
    [
      'we can ...8 today',
      'We can do it at 5 p.m. EST today. We can. See you today.',
      ['We can do it at 5 p.m. EST today'],
    ],
    ['^we wait', 'Dear Mr. Smith, we wait. Hello! We wait.', ['we wait', 'We wait']],
    ['^系统显示', '亲，系统显示 好的 系统显示，系统显示', ['系统显示', '系统显示']],
    ['不支持$', '这个不支持呢~ 不支持哦！不支持哈哈了', ['不支持', '不支持']],
    ['不支持$', '不支持哦 请稍等。不支持呢,请稍等。不支持，请稍等。', ['不支持', '不支持']],
    ['please wait$', 'Please wait, we look into it.', []],
    ['please wait$', 'Please wait!! “Please wait.” Please wait 🙏', ['Please wait', 'Please wait', 'Please wait']],
  ],
  'rule 4: folding': [
    ['please wait', 'PLEASE   WAIT', ['PLEASE   WAIT']],
    ['please wait', 'ｐｌｅａｓｅ wait', ['ｐｌｅａｓｅ wait']],
    ['系统显示', '系 统 显示', ['系 统 显示']],
    ['您为什么总是', '您為什麼總是這樣', ['您為什麼總是']],
    [
      "we can't help",
      'We can’t help, we cannot help, we can not help, we cant help.',
      ['We can’t help', 'we cannot help', 'we can not help', 'we cant help'],
    ],
    ['we cannot help', "We can't help.", ["We can't help"]],
    ['you are wrong', "You're wrong. Youre wrong.", ["You're wrong", 'Youre wrong']],
    ["that's fine", 'That is fine. That has fine. Thats fine.', ['That is fine', 'That has fine', 'Thats fine']],
    ['it is here', 'Its here.', []],
    ['we are here', 'Were here.', []],
    ['I would go', "I'd go.", ["I'd go"]],
    ['sorry, but no', 'Sorry but no. Sorry, but no.', ['Sorry, but no']],
    ['sorry but no', 'Sorry, but no.', []],
    ['抱歉，不行', '抱歉,不行', ['抱歉,不行']],
    ['you can', "You can't go.", []],
  ],
  'rule 5: leftmost, then longest': [
    ['(as soon as|as soon as possible)', 'We come as soon as possible.', ['as soon as possible']],
    ['we wait [and see]', 'We wait and see.', ['We wait and see']],
    ['stop {x:1-6} now', 'Stop this now and now.', ['Stop this now {x}=this']],
    ['why {x:1-8}', 'Why did you do it, then?', ['Why did you do it {x}=did you do it']],
    ['why not {x:1-2}', 'Why not go there today, then?', ['Why not']],
    ['{x:1-3} is broken', 'So the whole thing is broken.', ['the whole thing is broken {x}=the whole thing']],
  ],
};

for (const [title, list] of Object.entries(rows)) {
  describe(title, () => {
    test.each(list)('%s in “%s”', (pattern, text, found) => {
      expect(words(pattern, text)).toEqual(found);
    });
  });
}

describe('rule 6: an antipattern silences what it overlaps in the literal core', () => {
  const parts = { match: ['why do you always {action:1-8}'], not: ['always (recommend|choose)', 'restart'] };
  test.each([
    ['Why do you always choose us?', 0],
    ['Why do you always restart it?', 1],
    ['Why do you always go, we always choose you.', 1],
  ])('%s', (text, count) => {
    expect(findAll('unused words', text, {}, parts)).toHaveLength(count);
  });
});

describe('rule 8: of overlapping findings one has the mark, the others go with it', () => {
  const two = (a: object, b: object) => ({
    entries: [
      {
        id: 'a.one',
        label: { en: 'A' },
        category: 'vague',
        why: { en: 'A.' },
        rewrites: { default: ['x'] },
        flag: ['a', 'b'],
        pass: ['a', 'b'],
        ...a,
      },
      {
        id: 'b.two',
        label: { en: 'B' },
        category: 'blame',
        why: { en: 'B.' },
        rewrites: { default: ['x'] },
        flag: ['a', 'b'],
        pass: ['a', 'b'],
        ...b,
      },
    ],
  });
  test.each([
    [
      'higher severity wins',
      { match: ['please wait here'], severity: 'low' },
      { match: ['wait'], severity: 'high' },
      'test/b.two',
    ],
    [
      'then the longer',
      { match: ['wait'], severity: 'low' },
      { match: ['please wait'], severity: 'low' },
      'test/b.two',
    ],
    [
      'then the earlier in the book',
      { match: ['please wait'], severity: 'low' },
      { match: ['wait here'], severity: 'low' },
      'test/a.one',
    ],
  ])('%s', (_, a, b, winner) => {
    const findings = findAll('unused words', 'Please wait here.', two(a, b));
    expect(findings.map((finding) => finding.entry)).toEqual([winner]);
    expect(findings[0]?.also).toHaveLength(1);
  });
});
