import type { Category, CustomerMood, CustomerState, Finding, ItemState, Severity } from './engine/types.ts';
import type { ChecklistDetails, EntryDetails, Localized, Rewrite, Starter } from './phrasebook/types.ts';

/** A box in the viewport's CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Why a rewrite couldn't be applied; the card says so and offers Copy. */
export type Failure = 'changed' | 'refused' | 'damaged';

/** Everything a card shows. A value: showing another one replaces it. */
export interface CardView {
  readonly entry: string;
  readonly label: Localized;
  readonly category: Category;
  readonly severity: Severity;
  readonly locale: string;
  /** The words found, as typed. */
  readonly found: string;
  readonly why: Localized;
  /** At most three, the agent's style first. */
  readonly rewrites: readonly Rewrite[];
  /** Index of the rewrite that Enter applies. */
  readonly chosen: number;
  /** 1-based place among `count` findings of this reply. */
  readonly place: number;
  readonly count: number;
  /** A macro or template put the words there. */
  readonly template: boolean;
  /** Opened by key: ↑ ↓ Enter Esc work, and the card says so. */
  readonly byKey: boolean;
  /** Labels of other findings under the same mark. */
  readonly also: readonly { readonly category: Category; readonly why: Localized }[];
  readonly failure?: Failure;
  /** The agent's style, to tell when a rewrite comes from another. */
  readonly style: string;
  /** Names of styles by id. */
  readonly styles: Readonly<Record<string, { readonly name: Localized }>>;
  /** Boxes of the found words: the card goes below the last, flips above the first, covers none. */
  readonly anchor: readonly Box[];
}

/** What the pill near the composer shows. Not shown at all when it would say nothing. */
export interface StatusView {
  readonly count: number;
  readonly worst: Severity;
  /** Unfilled blanks among them. */
  readonly blanks: number;
  /** Box of the composer: the pill sits at its lower outer corner. */
  readonly composer: Box;
  /** Items of the checklist that are suggested. */
  readonly missing: number;
  /** A thing just done that can be taken back, for 5 s. */
  readonly undo?: 'applied' | 'ignored';
}

/** What a complete reply to this customer has, and what of it is there. */
/** How the customer's last message reads; not `known` where there was none. */
export type CustomerView = CustomerMood & Pick<CustomerState, 'known'>;

export interface ChecklistView {
  readonly customer: CustomerView;
  readonly items: readonly ChecklistLine[];
  /** Box of the composer: it stands over the pill. */
  readonly composer: Box;
  /** Opened by key: ↑ ↓ Enter Esc work, and the checklist says so. */
  readonly byKey: boolean;
  /** Id of the item whose starter Enter inserts; left out when there is none, or no key is heard. */
  readonly chosen?: string;
  /** Why the last insertion came to nothing. */
  readonly failure?: Failure;
}

export interface ChecklistLine {
  readonly id: string;
  readonly locale: string;
  readonly state: ItemState;
  readonly label: Localized;
  readonly why: Localized;
  /** Suggested now: one of the few missing that would help most. */
  readonly suggested: boolean;
  /** A sentence to begin with, where the suggestion has one. */
  readonly starter?: Starter;
}

/** What is still open when Send is pressed, said at its control. */
export interface NudgeView {
  /** High findings that aren't blanks. */
  readonly high: number;
  /** Unfilled blanks. */
  readonly blanks: number;
  /** The customer is angry: one slow breath is offered. */
  readonly upset: boolean;
  /** Box of the Send control. */
  readonly control: Box;
}

export interface CardCallbacks {
  apply(index: number): void;
  choose(index: number): void;
  ignore(): void;
  next(): void;
  close(): void;
  undo(): void;
  /** Opens the checklist, or closes it. */
  checklist(): void;
  /** Sends the reply as it is, for the nudge held Send back. */
  send(): void;
  /** Goes to the first high finding. */
  showHigh(): void;
  closeNudge(): void;
  /** Inserts the starter sentence of a checklist's item. */
  insert(id: string): void;
  /** The pointer entered or left the card: it stays open while inside. */
  hover(inside: boolean): void;
}

/** Look of the surface behind the card, and the language of its words. */
export interface CardLook {
  readonly dark: boolean;
  readonly language: 'en' | 'zh-CN';
}

/**
 * The card's side of the bridge between the composer script and the card script, which share one object in the
 * extension's isolated world. On our own pages the session gets it by import instead.
 */
export interface CardSurface {
  show(view: CardView, look: CardLook, callbacks: CardCallbacks): void;
  hide(): void;
  status(view: StatusView | undefined, look: CardLook, callbacks: CardCallbacks): void;
  /** The checklist; undefined takes it away. */
  checklist(view: ChecklistView | undefined, look: CardLook, callbacks: CardCallbacks): void;
  /** The nudge at Send; undefined takes it away. */
  nudge(view: NudgeView | undefined, look: CardLook, callbacks: CardCallbacks): void;
  /** Says a sentence through the live region, without focus. */
  announce(text: string): void;
}

/** What the card script brings: the surface, and rendering, which needs compromise. */
export interface CardKit {
  readonly surface: CardSurface;
  /** Rewrites of a finding, ready to apply, in the order of these style ids; `default` and the others follow. */
  render(details: EntryDetails, finding: Finding, reply: string, order: readonly string[]): readonly Rewrite[];
  /** A sentence to begin an item of the checklist with. */
  starter(details: ChecklistDetails, order: readonly string[]): Starter | undefined;
}
