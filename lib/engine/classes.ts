/**
 * Times, dates, durations, numbers and amounts that slots such as `{t:time}` take. These are the engine's own
 * expressions, bounded and tried at one place only; phrasebooks name them and can't add to them.
 */
export const CLASSES = ['time', 'date', 'duration', 'number', 'money'] as const;
export type ValueClass = (typeof CLASSES)[number];

type Recognisers = Readonly<Record<ValueClass, RegExp>>;

/**
 * Where a value of a class that starts at `from` ends.
 * @param locale of the book; anything but Chinese is read as English
 * @returns UTF-16 offset after the longest value, or 0 when none starts there
 */
export function valueEnd(kind: ValueClass, locale: string, text: string, from: number): number {
  const pattern = (locale.startsWith('zh') ? CHINESE : ENGLISH)[kind];
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** What values start with: few tokens do, so that most places need no look at the expressions. */
const STARTS = new Uint8Array(0x10000);
for (const char of '0123456789０１２３４５６７８９$€£¥￥') STARTS[char.charCodeAt(0)] = 1;
for (const char of '一二两三四五六七八九十几数半百千今明后大当次隔第本这下上周星礼月年节凌清早中傍晚夜')
  STARTS[char.charCodeAt(0)] = 1;
for (const char of 'abcdefghjmnorstuw') STARTS[char.charCodeAt(0)] = STARTS[char.toUpperCase().charCodeAt(0)] = 1;

/** Whether a value of any class may start at an offset, as far as its first unit tells. */
export const mayStartValue = (text: string, at: number): boolean => STARTS[text.charCodeAt(at)] === 1;

const SMALL =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an?';
const AMOUNT = `(?:(?:\\d[\\d,.]*\\d|\\d)(?: ?(?:-|–|to|or|and) ?(?:\\d[\\d,.]*\\d|\\d))?\\+?|(?:${SMALL})(?: ?(?:-|to|or) ?(?:${SMALL}))?|a (?:couple|few)(?: of)?|a few(?: more)?|several|couple(?: of)?)`;
const UNIT =
  '(?:business |working |calendar |full |more )*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|weekdays?|weekends?|months?|years?)';
const CLOCK =
  '(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}(?::\\d\\d)?[ap]\\b|\\d{1,2}:\\d\\d(?: ?h)?|\\d{1,2} o.clock|noon|midday|midnight)(?: (?:[A-Z]{2,4}T|GMT|UTC|BST|sharp))?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?=[ .,]|$)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_PART = '(?:morning|afternoon|evening|night|noon|lunchtime)';
const DAY = `(?:(?:today|tomorrow|tonight)(?: ${DAY_PART})?|(?:this|next|the following|the coming) (?:${DAY_PART}|week|month|weekend|${WEEKDAY})(?: ${DAY_PART})?|(?:the )?(?:end|close|beginning|start|middle) of (?:the |this |next |your |our )?(?:(?:business|working) )?(?:day|week|month|year|business|play)(?: (?:today|tomorrow|${WEEKDAY}))?|EOD|COB|(?:${WEEKDAY})(?:,? the \\d{1,2}(?:st|nd|rd|th))?(?: ${DAY_PART})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})`;

const ENGLISH: Recognisers = {
  time: english(`${CLOCK}(?:,? (?:on )?${DAY})?|${DAY}(?:,? (?:at |by |before |around )?${CLOCK})?`),
  date: english(DAY),
  duration: english(
    `${AMOUNT}[ -]?${UNIT}|an? (?:hour|minute|second|day|week|month|moment) or (?:so|two)|a (?:week|fortnight|month) and a half`,
  ),
  number: english(`\\d[\\d,.]*\\d|\\d|(?:${SMALL})\\b`),
  money: english(
    `(?:[$€£¥￥]|usd |eur |gbp |rmb )\\d[\\d,.]*\\b(?: ?(?:k|usd|eur|gbp))?|\\d[\\d,.]*(?: ?(?:dollars?|euros?|pounds?|cents?|usd|eur|gbp|rmb|yuan|€|£))`,
  ),
};

function english(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}

const N = '(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十几数半]+)';
const RANGE = `${N}(?:(?:-|－|–|~|～|到|至|或)${N})?`;
const HOURS = '(?:[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})';
const ZH_CLOCK = `(?:${HOURS}点(?:半|整|钟|[一三]刻|${HOURS}分?)?|[0-9０-９]{1,2}[:：][0-9０-９]{2}|${HOURS}时(?:[0-9０-９]{1,2}分)?)`;
const ZH_PART = '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|早|晚|下班|今早)';
const ZH_DAY =
  '(?:今天|今日|今早|今晚|明天|明日|明早|明晚|后天|大后天|当天|当日|次日|隔天|第二天|(?:本|这|这个|下|下个|上)?(?:周|星期|礼拜)[一二三四五六日天末](?![内之])|(?:本周|这周|下周|本月|下个?月|月底|月初|月末|年底|年前|月内|周内|节前|节后)|(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}[日号]?|[0-9０-９]{1,2}[日号]|[0-9０-９]{4}[-/.][0-9０-９]{1,2}[-/.][0-9０-９]{1,2})';

const CHINESE: Recognisers = {
  time: new RegExp(`${ZH_DAY}${ZH_PART}?${ZH_CLOCK}?|${ZH_PART}?${ZH_CLOCK}|(?:上午|中午|下午|傍晚|晚上)`, 'uy'),
  date: new RegExp(`${ZH_DAY}${ZH_PART}?`, 'uy'),
  duration: new RegExp(
    `${RANGE}多?(?:个)?(?:多)?(?:半)?(?:秒钟?|分钟|分|小时|个钟头?|钟头|工作日|自然日|天|日|周|星期|礼拜|月|年|h|H|min)(?:半)?|半(?:个)?(?:小时|钟头|天|月|年)`,
    'uy',
  ),
  number: new RegExp(N, 'uy'),
  money:
    /(?:[¥￥$€£]\d+(?:\.\d+)?(?:元|块)?|[0-9０-９]+(?:\.[0-9]+)?(?:元|块钱?|万元?|美元|欧元|港币|人民币)|[一二两三四五六七八九十百千]+(?:元|块钱?))/uy,
};
