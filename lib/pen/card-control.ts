import type {
  CardCallbacks,
  CardKit,
  CardLook,
  CardView,
  ChecklistView,
  Failure,
  NudgeView,
  StatusView,
} from '../card-port.ts';
import { BLANK_ENTRY } from '../engine/finder.ts';
import type { EntryDetails, Rewrite } from '../phrasebook/types.ts';
import type { State } from '../session/state.ts';
import type { KeyedFinding } from '../session/visible.ts';
import { orderOf } from './style-order.ts';

/** The card of one session: what it shows, and what it needs fetched first. */
export interface CardControl {
  /** Key of the finding the card is open for. */
  readonly openKey: string | undefined;
  /** Whether arrows and Enter are the card's. */
  readonly keyed: boolean;
  readonly rewrites: readonly Rewrite[];
  readonly chosen: number;
  /** The card tells why a rewrite wasn't applied, and stays until it is closed. */
  readonly failed: boolean;
  /** The pointer is in the card. */
  hovered: boolean;
  /** Loads the card script and the entries' details, so that opening is quick. */
  prepare(findings: readonly KeyedFinding[]): Promise<void>;
  /** Rewrites of a finding in a reply, fetched where need be. */
  rewritesOf(finding: KeyedFinding, reply: string): Promise<readonly Rewrite[]>;
  open(place: CardPlace, byKey: boolean): Promise<void>;
  /** Takes the finding as it is now; what is shown stays as it was. */
  follow(rank: CardRank): void;
  /** Shows the open card again, where the finding is now. */
  refresh(place: CardPlace): void;
  choose(step: number): void;
  fail(failure: Failure): void;
  close(): void;
  /** The pill; undefined takes it away. */
  showStatus(view: StatusView | undefined): void;
  /** The checklist; undefined takes it away. */
  showChecklist(view: ChecklistView | undefined): void;
  /** The nudge at Send; undefined takes it away. */
  showNudge(view: NudgeView | undefined): void;
  /** Takes card, checklist, nudge and pill away for good. */
  end(): void;
  kit(): CardKit | undefined;
}

/** A finding among its like, in the reply as it stands. */
export interface CardRank {
  readonly finding: KeyedFinding;
  readonly place: number;
  readonly count: number;
  readonly reply: string;
  /** A macro or template put it there. */
  readonly template: boolean;
}

/** Also where its words are on the screen. */
export interface CardPlace extends CardRank {
  readonly anchor: CardView['anchor'];
}

interface OpenCard {
  place: CardPlace;
  readonly details: EntryDetails;
  readonly rewrites: readonly Rewrite[];
  readonly byKey: boolean;
  chosen: number;
  failure: Failure | undefined;
}

/** Rewrites a card offers at most. */
const OFFERED = 3;

export function createCardControl(
  session: Pick<State, 'host' | 'style'>,
  look: () => CardLook,
  callbacks: CardCallbacks,
): CardControl {
  const { host } = session;
  const details = new Map<string, EntryDetails>();
  let kit: CardKit | undefined;
  let loading: Promise<CardKit | undefined> | undefined;
  let open: OpenCard | undefined;
  let turn = 0;

  const unknown = (findings: readonly Pick<KeyedFinding, 'entry' | 'also'>[]): string[] =>
    findings.flatMap(({ entry, also }) => {
      const others = also.length > 0 ? unknown(also) : [];
      return entry === BLANK_ENTRY || details.has(entry) ? others : [entry, ...others];
    });
  const fetchDetails = async (findings: readonly KeyedFinding[]): Promise<void> => {
    const missing = unknown(findings);
    if (missing.length === 0) return;
    for (const each of await host.entries([...new Set(missing)])) details.set(each.entry, each);
  };
  const prepare = async (findings: readonly KeyedFinding[]): Promise<void> => {
    loading ??= host.openCard();
    kit = await loading;
    // A refusal is asked about again with the next finding.
    if (!kit) loading = undefined;
    await fetchDetails(findings);
  };
  const render = (finding: KeyedFinding, reply: string): readonly Rewrite[] => {
    const known = details.get(finding.entry);
    return known && kit ? kit.render(known, finding, reply, orderOf(session)).slice(0, OFFERED) : [];
  };
  const follow = (rank: CardRank): void => {
    if (!open) return;
    const moved = open.place.reply !== rank.reply;
    const rewrites = moved ? render(rank.finding, rank.reply) : open.rewrites;
    open = { ...open, place: { ...open.place, ...rank }, rewrites };
  };
  const show = (): void => {
    if (open && kit) kit.surface.show(viewOf(open, details, session), look(), callbacks);
  };

  return {
    get openKey() {
      return open?.place.finding.key;
    },
    get keyed() {
      return open?.byKey ?? false;
    },
    get rewrites() {
      return open?.rewrites ?? [];
    },
    get chosen() {
      return open?.chosen ?? 0;
    },
    get failed() {
      return open?.failure !== undefined;
    },
    hovered: false,
    prepare,
    async rewritesOf(finding, reply) {
      await prepare([finding]);
      return render(finding, reply);
    },
    async open(place, byKey) {
      const mine = ++turn;
      await prepare([place.finding]);
      const known = details.get(place.finding.entry);
      // Another card was asked for, or this one closed, while the details came.
      if (mine !== turn || !known) return;
      open = {
        place,
        details: known,
        rewrites: render(place.finding, place.reply),
        byKey,
        chosen: 0,
        failure: undefined,
      };
      show();
    },
    follow,
    refresh(place) {
      follow(place);
      show();
    },
    choose(step) {
      if (!open || open.rewrites.length === 0) return;
      open.chosen = (open.chosen + step + open.rewrites.length) % open.rewrites.length;
      show();
    },
    fail(failure) {
      if (!open) return;
      open.failure = failure;
      show();
    },
    close() {
      turn++;
      open = undefined;
      kit?.surface.hide();
    },
    showStatus(view) {
      kit?.surface.status(view, look(), callbacks);
    },
    showChecklist(view) {
      kit?.surface.checklist(view, look(), callbacks);
    },
    showNudge(view) {
      kit?.surface.nudge(view, look(), callbacks);
    },
    end() {
      turn++;
      open = undefined;
      kit?.surface.hide();
      kit?.surface.checklist(undefined, look(), callbacks);
      kit?.surface.nudge(undefined, look(), callbacks);
      kit?.surface.status(undefined, look(), callbacks);
    },
    kit: () => kit,
  };
}

function viewOf(
  open: OpenCard,
  details: ReadonlyMap<string, EntryDetails>,
  { style, host }: Pick<State, 'host' | 'style'>,
): CardView {
  const { finding, place, count, anchor, template } = open.place;
  return {
    entry: finding.entry,
    label: open.details.label,
    category: finding.category,
    severity: finding.severity,
    locale: finding.locale,
    found: finding.text,
    why: open.details.why,
    rewrites: open.rewrites,
    chosen: open.chosen,
    place,
    count,
    byKey: open.byKey,
    template,
    also: finding.also.flatMap(({ entry, category }) => {
      const other = details.get(entry);
      return other ? [{ category, why: other.why }] : [];
    }),
    ...(open.failure ? { failure: open.failure } : {}),
    style,
    styles: host.preferences().styles.known,
    anchor,
  };
}
