import type { CardView, StatusView } from '../../lib/card-port.ts';
import type { Rewrite } from '../../lib/phrasebook/types.ts';

type Mark = 'kept' | 'blank';

/** A rewrite from marked text: `<words kept>` and `[blank]`. */
export function rewrite(marked: string, style = 'default', gloss?: Record<string, string>): Rewrite {
  const spans: Record<Mark, { from: number; to: number }[]> = { kept: [], blank: [] };
  let text = '';
  for (const [part] of marked.matchAll(/<[^>]+>|\[[^\]]+\]|[^<[]+/g)) {
    const words = part.startsWith('<') ? part.slice(1, -1) : part;
    const span = { from: text.length, to: text.length + words.length };
    if (part.startsWith('<')) spans.kept.push(span);
    if (part.startsWith('[')) spans.blank.push(span);
    text += words;
  }
  return { from: 0, to: 10, text, style, kept: spans.kept, blanks: spans.blank, ...(gloss && { gloss }) };
}

export const blame: CardView = {
  entry: 'kindword-en/blame.why-always',
  label: { en: 'Why do you always…', 'zh-CN': '你为什么总是…' },
  category: 'blame',
  severity: 'high',
  locale: 'en',
  found: 'Why do you always restart the router during the update?',
  why: {
    en: '“Why do you always…” accuses; the customer defends instead of explaining.',
    'zh-CN': '“为什么总是”带有指责意味，客户会先辩解，而不是说明情况。',
  },
  rewrites: [
    rewrite(
      'It sounds like <restarting the router> keeps coming up. Could you tell me what you see <during the update>?',
      'warm',
      {
        'zh-CN': '看来路由器总需要重启。更新时您看到了什么，方便说说吗？',
      },
    ),
    rewrite('Let’s look at this together: what happens before <you restart the router>?', 'default', {
      'zh-CN': '我们一起看看：重启路由器之前出现了什么情况？',
    }),
    rewrite('Please let <the update> run to its end, about [time].', 'direct', {
      'zh-CN': '请让更新完整跑完，大约 [时间]。',
    }),
  ],
  chosen: 0,
  place: 2,
  count: 3,
  byKey: false,
  template: false,
  also: [],
  style: 'warm',
  styles: { warm: { name: { en: 'Warm', 'zh-CN': '亲切' } }, direct: { name: { en: 'Direct', 'zh-CN': '高效' } } },
  anchor: [{ left: 120, top: 80, width: 330, height: 20 }],
};

export const blameZh: CardView = {
  ...blame,
  entry: 'kindword-zh/blame.why-always',
  locale: 'zh-CN',
  found: '您怎么总是不看取件短信',
  why: {
    en: '“Why do you always…” accuses; the customer defends instead.',
    'zh-CN': '“您怎么总是”像在指责，客户会先辩解，不会先说情况。',
  },
  rewrites: [
    rewrite('可能是<取件短信>没发到您手机上。方便说说最近一次收到是什么时候吗？', 'warm', {
      en: 'The pick-up text may not have reached your phone. When did you last get one?',
    }),
    rewrite('我跟您一起核对一下<取件短信>：您留的手机尾号是 [具体情况] 吗？', 'default', {
      en: 'Let’s check the pick-up text together: does your number end in [detail]?',
    }),
    rewrite('<取件短信>我在 [时间] 前重发一次，麻烦您留意。', 'direct', {
      en: 'I’ll resend the pick-up text by [time].',
    }),
  ],
};

export const vague: CardView = {
  ...blame,
  entry: 'kindword-en/vague.someone-will',
  label: { en: 'Someone will…', 'zh-CN': '会有人……' },
  category: 'vague',
  severity: 'medium',
  found: 'Someone will look into it soon',
  why: {
    en: '“Someone will” leaves an upset customer waiting for nobody.',
    'zh-CN': '“会有人”没说是谁，客户不知道在等谁。',
  },
  rewrites: [
    rewrite('I’ll <look into> the line with [name] and write to you by [time].'),
    rewrite('[name] <looks into it> now; you hear from me by [time].'),
  ],
  also: [
    {
      category: 'mechanical',
      why: { en: 'Reads like an automatic reply, with nobody behind it.', 'zh-CN': '读起来像自动回复，背后没有人。' },
    },
  ],
};

export const jargon: CardView = {
  ...blame,
  entry: 'kindword-en/jargon.tier-2',
  label: { en: 'Tier 2', 'zh-CN': '二线' },
  category: 'jargon',
  severity: 'low',
  found: 'Tier 2',
  why: { en: '“Tier 2” means nothing outside your team.', 'zh-CN': '“二线”是内部叫法，客户听不懂。' },
  rewrites: [rewrite('our line specialists')],
  place: 1,
  count: 1,
};

export const long: CardView = {
  ...vague,
  why: {
    en: 'This sentence is as long as a reason may ever get in English, and then a little longer than that too.',
    'zh-CN': '这条理由写到了中文允许的最长长度，甚至还要再长一点点，用来看卡片会不会撑坏。',
  },
  rewrites: [1, 2, 3].map((turn) =>
    rewrite(
      `${turn}. I have read through <everything you wrote about the connection that drops every single evening while you work from home>, and I will go through the log of your line with [name] today, write to you by [time] with what we found, and tell you honestly if it takes longer. https://status.example.com/lines/${'0123456789'.repeat(6)}`,
    ),
  ),
};

export const longZh: CardView = {
  ...long,
  locale: 'zh-CN',
  found: '稍后会有人联系您请耐心等待',
  rewrites: [1, 2, 3].map((turn) =>
    rewrite(
      `${turn}、您提到的<每天晚上在家办公时网络都会断开，已经连续反馈了三次却一直没有人给出明确答复>，我都看到了。我今天会和[姓名]一起查看线路记录，最晚[时间]把结果告诉您；如果需要更久，我会如实说明原因，并提前告诉您下一步怎么安排。`,
    ),
  ),
};

export const status: StatusView = {
  count: 3,
  worst: 'high',
  missing: 0,
  blanks: 0,
  composer: { left: 100, top: 60, width: 560, height: 240 },
};
