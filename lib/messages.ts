import type { Severity } from './engine/types.ts';
import type { ChecklistDetails, EntryDetails, Localized } from './phrasebook/types.ts';
import type { SiteGuide } from './sites/adapter.ts';

/** What happened to a finding or a reply. Counts only: no text, ever. */
export interface CoachEvent {
  /** Unique, so that a repeated delivery counts once. */
  readonly id: string;
  readonly kind: 'shown' | 'applied' | 'ignored';
  readonly entry: string;
  readonly category: string;
  /** Style of the rewrite applied. */
  readonly style?: string;
  /** Site id (zendesk, freshdesk…), never the host name. */
  readonly site: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the composer script of a tab tells the popup. */
export interface PageState {
  readonly site: string;
  readonly conversation?: string;
  readonly audience: 'public' | 'internal' | 'unknown';
  /** How the composer was found: by the helpdesk's adapter, or as on any page. */
  readonly mode: 'adapter' | 'generic';
  /** Ids of adapters that this browser can't use. */
  readonly broken: readonly string[];
  readonly findings: number;
  readonly worst?: Severity;
  /** Customer cues that hold in the last message read, strongest first. */
  readonly mood: readonly string[];
  /** Style preset id of this reply. */
  readonly style: string;
}

/** The styles as they are chosen for a page's site. */
export interface PageStyles {
  /** Style preset id, where the customer's language has none of its own. */
  readonly usual: string;
  /** By the language of the customer, as the engine names it. */
  readonly byLanguage: Readonly<Record<string, string>>;
  /** All there are, by id, with the order in which rewrites are offered. */
  readonly known: Readonly<Record<string, { readonly name: Localized; readonly order: readonly string[] }>>;
}

/** Settings as a tab needs them; read and checked by the background, the only one that knows how they are stored. */
export interface PageSettings {
  readonly styles: PageStyles;
  /** Language of the coach's own words. */
  readonly language: 'en' | 'zh-CN';
  /** Host names where the agent switched the coach off. */
  readonly sitesOff: readonly string[];
  /** Whether the first press of Send is held back while a high finding is open. */
  readonly beforeSend: boolean;
  /** False once the agent has taken back what was allowed on this page. */
  readonly allowed: boolean;
}

/** A part of the text of a locale's matcher tables: all of it may be longer than the 64 MiB that a message may hold. */
export interface TablesPart {
  readonly text: string;
  /** UTF-16 units of the whole. */
  readonly length: number;
}

/** Scripts that a page gets only when it needs them: what knows composers by their looks where no adapter does, the coach with the first focus of a composer, pen and card with the first finding. */
export type PageScript = 'generic' | 'coach' | 'pen' | 'card';

/** Asked by content scripts and our pages, answered by the background, but for `page-state`: asked by the popup, answered by the tab. */
export type Message =
  | { readonly kind: 'tables'; readonly locale: string; readonly from: number }
  | { readonly kind: 'entries'; readonly ids: readonly string[] }
  | { readonly kind: 'checklist'; readonly locale: string }
  | { readonly kind: 'script'; readonly script: PageScript }
  | { readonly kind: 'guide' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'event'; readonly event: CoachEvent }
  | { readonly kind: 'page-state' };

export interface Answers {
  /** Undefined when no book has that locale. */
  tables: TablesPart | undefined;
  entries: readonly EntryDetails[];
  checklist: readonly ChecklistDetails[];
  /** Runs one of our scripts in the asking frame; false when the browser refuses. */
  script: boolean;
  guide: SiteGuide;
  settings: PageSettings;
  event: undefined;
  'page-state': PageState | undefined;
}
