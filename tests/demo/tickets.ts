import type { Blank } from '../../lib/engine/blanks.ts';

export interface Message {
  readonly from: 'end-user' | 'agent' | 'internal';
  readonly author: string;
  readonly hoursAgo: number;
  /** Paragraphs of plain text. */
  readonly text: readonly string[];
}

/** What the demo's agent writes into a blank; the first that fits. */
export interface Fill {
  readonly blank: Blank;
  /** Words right before the blank. Left out: any. */
  readonly after?: string;
  readonly text: string;
}

export interface Ticket {
  readonly id: number;
  readonly language: 'en' | 'zh-CN';
  readonly site: 'zendesk' | 'freshdesk';
  readonly composer: 'ckeditor' | 'textarea' | 'froala';
  readonly subject: string;
  readonly agent: string;
  readonly customer: string;
  readonly place: string;
  readonly product: string;
  readonly contacts: string;
  readonly messages: readonly Message[];
  /** What the agent has written so far: HTML, or plain text for a textarea. */
  readonly draft: string;
  readonly fills: readonly Fill[];
}

const LINE: Ticket = {
  id: 10293,
  language: 'en',
  site: 'zendesk',
  composer: 'ckeditor',
  subject: 'Connection drops every evening',
  agent: 'Ines Moreau',
  customer: 'Hanna Virtanen',
  place: 'Tampere',
  product: 'Fibre 500, Router R4',
  contacts: '3 contacts in 9 days',
  messages: [
    {
      from: 'end-user',
      author: 'Hanna Virtanen',
      hoursAgo: 208,
      text: [
        'Hello, since last week my connection drops every evening around eight. Restarting helps for ten minutes.',
      ],
    },
    { from: 'agent', author: 'Ines Moreau', hoursAgo: 186, text: ['Hello, your report has been logged.'] },
    { from: 'internal', author: 'Ines Moreau', hoursAgo: 185, text: ['Remote line test: no errors. Left it at that.'] },
    {
      from: 'end-user',
      author: 'Hanna Virtanen',
      hoursAgo: 2,
      text: [
        'This is the third time I write to you. The line drops EVERY evening and your last answer told me nothing.',
        "I work from home and I am really angry. If it isn't working by Friday I'm leaving, and I will tell everyone why.",
      ],
    },
  ],
  draft:
    '<p>Hello Hanna,</p>' +
    '<p>We apologise for any inconvenience caused. I looked at your line and the system shows normal.</p>' +
    '<p>Why do you always restart the router during the update? You must wait until the <strong>firmware update</strong> is done.</p>' +
    '<p>Someone will look into it as soon as possible.</p>' +
    '<p>Kind regards,<br>Ines</p>',
  fills: [
    { blank: 'time', text: '6 pm today' },
    { blank: 'name', text: 'Ines' },
    { blank: 'detail', after: 'To go on, I need ', text: 'one thing' },
    { blank: 'detail', text: 'the evening drops' },
    { blank: 'next-step', after: 'Could you ', text: 'leave the router on until the update is done' },
    { blank: 'next-step', text: 'measure your line this evening' },
    { blank: 'alternative', text: 'send you another router' },
    { blank: 'reason', text: 'the update restarts the line' },
    { blank: 'amount', text: '10 euros' },
  ],
};

const LINE_ZH: Ticket = {
  id: 10294,
  language: 'zh-CN',
  site: 'zendesk',
  composer: 'ckeditor',
  subject: '每天晚上断网',
  agent: '周敏',
  customer: '林晓岚',
  place: '杭州',
  product: '光纤 500M，路由器 R4',
  contacts: '9 天内第 3 次联系',
  messages: [
    {
      from: 'end-user',
      author: '林晓岚',
      hoursAgo: 208,
      text: ['你们好，从上周开始我家宽带每天晚上八点左右就断，重启只能管十分钟。'],
    },
    { from: 'agent', author: '周敏', hoursAgo: 186, text: ['您好，您反映的情况已登记。'] },
    { from: 'internal', author: '周敏', hoursAgo: 185, text: ['远程检测线路无异常，未派单。'] },
    {
      from: 'end-user',
      author: '林晓岚',
      hoursAgo: 2,
      text: [
        '这已经是我第三次反映了！每天晚上都断，你们上次的回复等于什么都没说。',
        '我在家办公，真的很生气。周五之前再修不好，我就退网投诉！',
      ],
    },
  ],
  draft:
    '<p>林女士您好：</p>' +
    '<p>给您带来不便，敬请谅解。我查了您的线路，系统显示正常。</p>' +
    '<p>你为什么总是在升级的时候重启路由器？您必须等<strong>固件升级</strong>完成。</p>' +
    '<p>问题已反馈，请耐心等待，我们会尽快处理。</p>' +
    '<p>客服 周敏</p>',
  fills: [
    { blank: 'time', text: '今天下午六点' },
    { blank: 'name', text: '周敏' },
    { blank: 'detail', after: '我再从', text: '您家到机房的线路' },
    { blank: 'detail', text: '晚上断网' },
    { blank: 'next-step', after: '这样我就能', text: '看到断网时的记录' },
    { blank: 'next-step', text: '安排师傅检测线路' },
    { blank: 'alternative', text: '换一台路由器' },
    { blank: 'reason', text: '升级时线路会重启' },
    { blank: 'amount', text: '50 元' },
  ],
};

const LINE_PLAIN: Ticket = {
  ...LINE,
  id: 10295,
  composer: 'textarea',
  draft: [
    'Hello Hanna,',
    'We apologise for any inconvenience caused. I looked at your line and the system shows normal.',
    'Why do you always restart the router during the update? You must wait until the firmware update is done.',
    'Someone will look into it as soon as possible.',
    'Kind regards,\nInes',
  ].join('\n\n'),
};

const KETTLE: Ticket = {
  id: 7,
  language: 'en',
  site: 'freshdesk',
  composer: 'froala',
  subject: 'Kettle arrived broken',
  agent: 'Tom Baker',
  customer: 'Daniel Osei',
  place: 'Leeds',
  product: 'Order 88213, Kettle K2',
  contacts: '2 contacts in 4 days',
  messages: [
    {
      from: 'end-user',
      author: 'Daniel Osei',
      hoursAgo: 90,
      text: ['Hi, the kettle I ordered came with a cracked lid. Please send a new one.'],
    },
    { from: 'internal', author: 'Tom Baker', hoursAgo: 70, text: ['No photo, so no claim for now.'] },
    {
      from: 'end-user',
      author: 'Daniel Osei',
      hoursAgo: 5,
      text: [
        'Four days and not one word from you. I paid for a kettle and got a broken one. This is ridiculous, I want my money back!',
      ],
    },
  ],
  draft:
    '<p>Hi Daniel,</p>' +
    "<p>Calm down, please. Unfortunately we can't refund this, it's our policy. You should have sent a <strong>photo</strong>.</p>" +
    "<p>You'll have to contact the courier.</p>" +
    '<p>Tom</p>',
  fills: [],
};

export const TICKETS: readonly Ticket[] = [LINE, LINE_ZH, LINE_PLAIN, KETTLE];

/** Address under which the demo server shows a ticket. */
export function urlOf(ticket: Ticket): string {
  const path = ticket.site === 'zendesk' ? `agent/tickets/${ticket.id}` : `a/tickets/${ticket.id}`;
  return `https://demo.${ticket.site}.com/${path}`;
}

export function getTicket(id: number): Ticket {
  const ticket = TICKETS.find((one) => one.id === id);
  if (!ticket) throw new Error(`no demo ticket ${id}`);
  return ticket;
}
