/** Who reads what is written in a composer. */
export type Audience = 'public' | 'internal' | 'unknown';

/**
 * A helpdesk as data: what its page looks like to the coach. A closed grammar of selectors, enums and word lists; no
 * code and no expressions. Every selector is looked up inside the composer's scope.
 */
export interface SiteAdapter {
  readonly id: string;
  /** Match patterns of the pages that have composers. */
  readonly matches: readonly string[];
  /** Editables that are replies; `matches` or an ancestor of what has the focus. */
  readonly composer: readonly string[];
  /** Ancestors of the composer that hold one conversation, the first that is there; the whole page where none is. */
  readonly scope: readonly string[];
  readonly conversation: ConversationPlace;
  /** Asked in order; the first that tells decides. */
  readonly audience: readonly AudienceTest[];
  readonly customer: CustomerPlace;
  /** Buttons that send the reply. */
  readonly send: readonly string[];
}

/** Where the conversation's id stands. */
export type ConversationPlace =
  /** The path segment that follows these, in the page's address. */
  | { readonly from: 'path'; readonly after: string }
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
  /** The element's text or label is a word for a note, or for a reply. */
  | { readonly selector: string; readonly words: 'note' | 'reply'; readonly tells: Audience }
  /** The element is there. */
  | { readonly selector: string; readonly tells: Audience };

/** The customer's messages in the thread, and the time of each: the newest counts, whatever their order. */
export interface CustomerPlace {
  /** Elements that are the customer's messages. */
  readonly message: readonly string[];
  /** The text inside one; the message itself where it isn't there. */
  readonly text: readonly string[];
  /** An element with a `datetime` attribute inside one, or inside its nearest `item`. */
  readonly time: string;
  readonly item: string;
  /** What isn't the customer's own words: quotes, signatures, buttons. */
  readonly leaveOut: readonly string[];
}
