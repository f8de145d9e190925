import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLASSES, mayStartValue, valueEnd } from '../../lib/engine/classes.ts';

/** Parts of times, dates, durations, numbers and amounts, and what may stand between. */
const part = fc.constantFrom(
  ...'0123456789５$€£¥￥一二两三十几数半百本这下上周月年早晚今明后天日点时分秒元块到至'.split(''),
  ...[
    'noon',
    'midnight',
    'today',
    'Tonight',
    'next week',
    'the end of day',
    'close',
    'EOD',
    'COB',
    'Friday',
    'May',
    'sept',
  ],
  ...[
    'a couple of',
    'several',
    'half an',
    'hour',
    'days',
    'usd',
    'rmb',
    'gbp',
    'a fortnight',
    'weekend',
    'pm',
    ':',
    '.',
    '-',
  ],
  ...[
    '大后天',
    '当日',
    '次日',
    '隔天',
    '第二天',
    '星期',
    '礼拜',
    '节前',
    '凌晨',
    '清晨',
    '中午',
    '傍晚',
    '夜里',
    '下班',
    ' ',
  ],
);

test('a value of any class starts as mayStartValue says it may', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const text = parts.join('');
      for (const kind of CLASSES)
        for (const locale of ['en', 'zh-CN'])
          if (valueEnd(kind, locale, text, 0) > 0) expect(mayStartValue(text, 0), `${kind} “${text}”`).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
