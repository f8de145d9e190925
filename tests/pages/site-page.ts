import type { ContractFamily } from '../editors/contract.ts';

/** A page of our own that is built like one helpdesk's, around a real editor where there is one to have. */
export interface SitePage {
  /** Id of the adapter. */
  readonly site: string;
  readonly title: string;
  readonly url: string;
  readonly language: Language;
  readonly conversation?: string;
  /** What the coach makes of it: found by the adapter, or as on any page. */
  readonly mode: 'adapter' | 'generic';
  readonly audience: 'public' | 'unknown';
  /** Whether the customer's message can be told. */
  readonly reads: boolean;
  readonly editor: ContractFamily;
  /** The page's body around the editor's HTML. */
  readonly body: (editor: string, page: SitePage) => string;
  /** What stands in the composer below the draft. */
  readonly below?: string;
  /** Pressed before there is a composer. */
  readonly open?: string;
  /** Pressed for a note; left out where the helpdesk has none, or where nothing tells. */
  readonly note?: string;
  /** Editor of notes where it is another one. */
  readonly noteEditor?: string;
  /** What sends: a selector, or the key Enter. */
  readonly send: string;
  /** Documents of frames, by path. */
  readonly frames?: Readonly<Record<string, (draft: string) => string>>;
}

export type Language = 'en' | 'zh-CN';

/** One who wrote in a thread. */
export type From = 'customer' | 'agent' | 'note' | 'system';

export interface Line {
  readonly from: From;
  /** ISO. */
  readonly at: string;
  readonly html: string;
}

/** Words of the pages. What isn't the customer's gives thanks, so that it is seen when it is taken for theirs. */
interface Words {
  readonly first: string;
  readonly angry: string;
  readonly thanks: string;
  readonly draft: readonly string[];
  /** What is found in the draft. */
  readonly found: string;
  readonly send: string;
  readonly reply: string;
  readonly note: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    first: 'Hello, since last week my line drops every evening.',
    angry: 'This is the third time I write. I am really angry, and if it does not work by Friday I am leaving.',
    thanks: 'Thank you so much, great service!',
    draft: ['Hello Hanna,', 'Why do you always restart the router?', 'Kind regards'],
    found: 'do you always restart',
    send: 'Send',
    reply: 'Reply',
    note: 'Internal note',
  },
  'zh-CN': {
    first: '你好，从上周开始每天晚上都断网。',
    angry: '这已经是我第三次反映了！真的很生气，周五之前再修不好我就退网。',
    thanks: '非常感谢，谢谢你们，服务太好了！',
    draft: ['林女士您好：', '你为什么总是在升级的时候重启路由器？', '祝好'],
    found: '你为什么总是',
    send: '发送',
    reply: '回复',
    note: '内部备注',
  },
};

/** A thread whose newest message of the customer's isn't its last line. */
export function linesIn(language: Language): readonly Line[] {
  const { first, angry, thanks } = WORDS[language];
  const quoted = `<blockquote class="gmail_quote"><p>${thanks}</p></blockquote><div class="signature">${thanks}</div>`;
  return [
    { from: 'customer', at: '2026-11-16T09:00:00Z', html: `<p>${first}</p>` },
    { from: 'agent', at: '2026-11-17T09:00:00Z', html: `<p>${thanks}</p>` },
    { from: 'customer', at: '2026-11-24T09:00:00Z', html: `<p>${angry}</p>${quoted}` },
    { from: 'note', at: '2026-11-24T10:00:00Z', html: `<p>${thanks}</p>` },
    { from: 'agent', at: '2026-11-24T11:00:00Z', html: `<p>${thanks}</p>` },
    { from: 'system', at: '2026-11-24T12:00:00Z', html: `<p>${thanks}</p>` },
  ];
}

/** The same as far as the customer's newest: for pages that don't tell whose a message is. */
export function linesToCustomer(language: Language): readonly Line[] {
  return linesIn(language).slice(0, 3);
}
