/** Who reads what is written in a composer. */
export type Audience = 'public' | 'internal' | 'unknown';

/** What of an adapter may be a guess. */
export type Part = 'matches' | 'composer' | 'audience' | 'customer' | 'send';

/**
 * A helpdesk as data: what its page looks like to the coach. A closed grammar of selectors, enums and word lists; no
 * code and no expressions. Every selector is looked up inside the composer's scope.
 */
export interface SiteAdapter {
  readonly id: string;
  /** As its makers call it. */
  readonly name: string;
  /** Match patterns of the pages that have composers; none for what stands under its owners' own host names. */
  readonly matches: readonly string[];
  /** What tells a helpdesk under its owners' own host name from any other page: all of these are on it. Empty where the address tells. */
  readonly fingerprint: readonly string[];
  /** Parts that nobody has seen in the helpdesk's code or in the helpdesk itself. */
  readonly experimental: readonly Part[];
  /** Editables that are replies; `matches` or an ancestor of what has the focus. Empty: found as on any page. */
  readonly composer: readonly string[];
  /** Ancestors of the composer that hold one conversation, the first that is there; the whole page where none is. */
  readonly scope: readonly string[];
  readonly conversation: ConversationPlace | undefined;
  /** Asked in order; the first that tells decides. */
  readonly audience: readonly AudienceTest[];
  /** Undefined: the customer's messages can't be told from others. */
  readonly customer: CustomerPlace | undefined;
  readonly send: SendPlace;
  /** What in the editable isn't the agent's: the quoted mail below, a signature. Beside what every mail program marks as such. */
  readonly quotes: readonly string[];
  /** Lists of macros and canned answers: while one is to be seen nothing is applied. */
  readonly picker: readonly string[];
}

/** Where the conversation's id stands. */
export type ConversationPlace =
  /** The path segment that follows these, in the page's address. */
  | { readonly from: 'path'; readonly after: string }
  /** The same in what stands behind the `#` of the address. */
  | { readonly from: 'hash'; readonly after: string }
  /** A parameter of the address. */
  | { readonly from: 'query'; readonly name: string }
  /** An attribute of the scope. */
  | { readonly from: 'scope'; readonly attribute: string };

export type AudienceTest =
  /** The element has one of these values in the attribute. */
  | {
      readonly selector: string;
      readonly attribute: string;
      readonly equals: readonly string[];
      readonly tells: Audience;
    }
  /** The field has one of these values, as the form would send it. */
  | { readonly selector: string; readonly value: readonly string[]; readonly tells: Audience }
  /** The element's text or label is a word for a note, or for a reply. */
  | { readonly selector: string; readonly words: 'note' | 'reply'; readonly tells: Audience }
  /** The element is there and to be seen. */
  | { readonly selector: string; readonly tells: Audience }
  /** The composer stands in such an element. */
  | { readonly inside: string; readonly tells: Audience }
  /** The composer or what it stands in is yellow, as notes are in most helpdesks: a hint, asked last. */
  | { readonly tint: 'yellow'; readonly tells: Audience }
  /** Whatever the page looks like: a site without notes. */
  | { readonly always: true; readonly tells: Audience };

/** The customer's messages in the thread, and the time of each: the newest counts, whatever their order. */
export interface CustomerPlace {
  /** Elements that are the customer's messages. */
  readonly message: readonly string[];
  /** Only those with their middle on this side of the middle of such an ancestor: where nothing but the place of a bubble tells whose it is. */
  readonly side?: { readonly is: 'left' | 'right'; readonly of: string };
  /** Where the newest message stands in the thread, as far as no times tell; left out: last. */
  readonly newest?: 'first';
  /** The text inside one; the message itself where it isn't there. */
  readonly text: readonly string[];
  /** An element inside one, or inside its nearest `item`, that has the time in `datetime`, `title` or milliseconds in `data-time`. */
  readonly time: string;
  readonly item: string;
  /** What isn't the customer's own words: quotes, signatures, buttons. */
  readonly leaveOut: readonly string[];
}

export interface SendPlace {
  /** Buttons that send the reply. */
  readonly buttons: readonly string[];
  /** Keys that send it: `enter`, or modifiers and a key as in `ctrl+enter`, `ctrl+alt+s`; `ctrl` is ⌘ on a Mac too. */
  readonly keys: readonly string[];
}

/** Words on a helpdesk's controls, in all its languages, lower case. */
export interface SiteWords {
  readonly note: readonly string[];
  readonly reply: readonly string[];
  /** Of search fields, filters, logins and the like, where nobody answers a customer. */
  readonly other: readonly string[];
}

/** What a page needs to know its composers: told by the background once an editable of some size has the focus. */
export interface SiteGuide {
  /** The adapters that the page's address allows. */
  readonly adapters: readonly SiteAdapter[];
  /** Where on this host each may be, by its id: how the path starts. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  /** Ids of those that go by what a page looks like: the colour of notes, the side of a bubble. */
  readonly byLooks: readonly string[];
  /** All selectors of each, by its id. */
  readonly selectors: Readonly<Record<string, readonly string[]>>;
  readonly words: SiteWords;
}
