import type { Category, Severity, Span } from '../engine/types.ts';

/** Text per UI language. English is always there. */
export interface Localized {
  readonly en: string;
  readonly 'zh-CN'?: string;
}

/** The part of an entry that only the card needs; fetched by id when a card opens. */
export interface EntryDetails {
  /** `book/entry` */
  readonly entry: string;
  readonly locale: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly label: Localized;
  readonly why: Localized;
  /** Rewrite templates by style id; `default` is what a style without its own falls back to. */
  readonly rewrites: Readonly<Record<string, readonly RewriteTemplate[]>>;
  readonly pass: readonly string[];
}

/** What the card of the checklist shows of one item; a book's whole list is fetched when that card first opens. */
export interface ChecklistDetails {
  readonly id: string;
  readonly locale: string;
  readonly label: Localized;
  readonly why: Localized;
  /** Starter sentences by style id, blanks unfilled in them and in their glosses. */
  readonly starters: Readonly<Record<string, readonly RewriteTemplate[]>>;
  /** Place among the items by style id: the most useful first. */
  readonly rank: Readonly<Record<string, number>>;
}

/** A culture preset, Kindword's own or a book's. */
export interface Style {
  readonly id: string;
  readonly name: Localized;
  /** What it does, in a line. */
  readonly meaning: Localized;
  /** Style ids in the order their rewrites are offered; the others follow. */
  readonly order: readonly string[];
  /** Ids of checklist items, the most useful first; the others follow. */
  readonly checklist: readonly string[];
}

/** A sentence to begin with, its blanks in order as spans of `text`. */
export interface Starter {
  readonly text: string;
  readonly blanks: readonly Span[];
  /** What it says, by UI language. */
  readonly gloss?: Readonly<Record<string, string>>;
}

/** A rewrite as its author wrote it, slots and blanks unfilled; `gloss` says it in the agent's UI language. */
export interface RewriteTemplate {
  readonly text: string;
  readonly gloss?: Readonly<Record<string, string>>;
}

/** A rewrite ready to apply. `from`/`to`: what it takes the place of in the reply. */
export interface Rewrite extends Span {
  readonly text: string;
  /** The style whose template it is; `default` for none in particular. */
  readonly style: string;
  readonly gloss?: Readonly<Record<string, string>>;
  /** Blanks in `text`, in order, as spans of `text`. */
  readonly blanks: readonly Span[];
  /** Spans of `text` that were kept from the reply (shown lighter). */
  readonly kept: readonly Span[];
}
