/** Runs in the isolated world of a soaked page: a real session, whose card is a value that the run looks at. */

import type { CardCallbacks, CardKit, CardView, Failure } from '../../../lib/card-port.ts';
import type { ReadableEditor } from '../../../lib/editors/editor.ts';
import { attachEditor, editableAround } from '../../../lib/editors/families.ts';
import type { Span } from '../../../lib/engine/types.ts';
import { announcements } from '../../../lib/i18n/announcements.ts';
import { createPenKit } from '../../../lib/pen/pen-kit.ts';
import type { PenKit } from '../../../lib/pen-port.ts';
import { renderRewrites } from '../../../lib/phrasebook/render.ts';
import { type CoachWorld, createCoachKit } from '../../../lib/session/coach-kit.ts';
import type { Session } from '../../../lib/session.ts';
import { find, focusOn } from '../find.ts';
import type { SoakBook } from './book.ts';

/** A card without a look. */
interface Card {
  view: CardView | undefined;
  callbacks: CardCallbacks | undefined;
  /** How each rewrite ended, oldest first. */
  readonly ends: ('applied' | 'failed')[];
  /** Tells whether a rewrite is being written. */
  busy(): boolean;
}

interface Coached extends Card {
  readonly session: Session;
}

const never = new AbortController().signal;
const kit = createCoachKit();
const editors = new Map<string, ReadableEditor>();
const coached = new Map<string, Coached>();

export const bridge = {
  /** Has the editor read; nothing of a session yet. */
  attach(selector: string): string | undefined {
    const editor = attachEditor(composerAt(selector), never);
    if (editor) editors.set(selector, editor);
    return editor?.family;
  },
  focus: focusOn,
  read(selector: string): { readonly text: string; readonly caret: Span | undefined } {
    const editor = get(editors, selector);
    const snapshot = editor.read();
    const caret = editor.selection(snapshot);
    return { text: snapshot.text, caret };
  },
  /** Starts the coach there. */
  coach(selector: string, book: SoakBook): boolean {
    const card: Card = { view: undefined, callbacks: undefined, ends: [], busy: () => false };
    const session = kit.start(composerAt(selector), worldOf(card, book), never);
    if (session) coached.set(selector, Object.assign(card, { session }));
    return session !== undefined;
  },
  /** How many marks there are, after a check; undefined until they can be asked about. */
  findings(selector: string): number | undefined {
    const { session, callbacks } = get(coached, selector);
    session.check();
    const { findings } = session.state();
    return findings === 0 || callbacks ? findings : undefined;
  },
  /** The card that was opened by key. */
  card(selector: string): CardView | undefined {
    const { view } = get(coached, selector);
    return view?.byKey ? view : undefined;
  },
  press(selector: string, button: 'ignore' | 'undo' | 'close'): void {
    get(coached, selector).callbacks?.[button]();
  },
  apply(selector: string, index: number): void {
    get(coached, selector).callbacks?.apply(index);
  },
  /** How many rewrites were applied or said to have failed so far, and what the open card says went wrong. */
  outcome(selector: string): { readonly ended: number; readonly failure: Failure | undefined } {
    const { ends, view } = get(coached, selector);
    return { ended: ends.length, failure: view?.failure };
  },
  busy(selector: string): boolean {
    return get(coached, selector).busy();
  },
  twoFrames(): Promise<void> {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  },
};

export type SoakBridge = typeof bridge;

function worldOf(card: Card, book: SoakBook): CoachWorld {
  return {
    adapter: undefined,
    surroundings: () => ({
      mode: 'generic',
      broken: [],
      site: 'soak',
      audience: 'public',
      conversation: undefined,
      customer: undefined,
    }),
    preferences: () => ({ styles: { usual: 'default', byLanguage: {}, known: {} }, language: 'en', beforeSend: false }),
    tables: async (locale) => book.tables[locale],
    openPen: async () => penKitOf(card),
    openCard: async () => cardKitOf(card),
    entries: async (ids) => book.details.filter(({ entry }) => ids.includes(entry)),
    checklist: async () => [],
    record: ({ kind }) => kind === 'applied' && card.ends.push(kind),
  };
}

function penKitOf(card: Card): PenKit {
  return {
    start(state) {
      card.busy = () => state.busy;
      return createPenKit().start(state);
    },
  };
}

function cardKitOf(card: Card): CardKit {
  return {
    surface: {
      show(view, _look, callbacks) {
        card.view = view;
        card.callbacks = callbacks;
      },
      hide() {
        card.view = undefined;
      },
      status(_view, _look, callbacks) {
        card.callbacks = callbacks;
      },
      nudge() {},
      checklist() {},
      announce(text) {
        if (text === announcements('en').failed) card.ends.push('failed');
      },
    },
    // The book's rewrites have no slots to bring into another form.
    render: (details, finding, reply, order) => renderRewrites(details, finding, reply, order, (_, words) => words),
    starter: () => undefined,
  };
}

function composerAt(selector: string): HTMLElement {
  const element = editableAround(find(selector));
  if (!element) throw new Error(`no editable: ${selector}`);
  return element;
}

function get<Value>(values: ReadonlyMap<string, Value>, selector: string): Value {
  const value = values.get(selector);
  if (!value) throw new Error(`not there: ${selector}`);
  return value;
}
