import type { Failure } from '../card-port.ts';
import type { Edit, EditResult } from '../editors/editor.ts';
import { announcements } from '../i18n/announcements.ts';
import { report } from '../log.ts';
import type { Rewrite } from '../phrasebook/types.ts';
import { guard } from '../session/guard.ts';
import type { KeyedFinding } from '../session/visible.ts';
import { findingAtHand, openCard } from './card-moves.ts';
import { closeCard } from './close.ts';
import { newWords } from './new-words.ts';
import type { PenState, Undoable } from './pen-state.ts';
import { isPickingIn } from './picking.ts';
import { showStatus } from './status.ts';

/** Applies a rewrite of the open card. */
export async function applyChosen(state: PenState, index: number): Promise<void> {
  const finding = state.visible.find(({ key }) => key === state.card.openKey);
  const rewrite = state.card.rewrites[index];
  if (finding && rewrite) await applyAlone(state, finding, rewrite);
}

/** Applies the first rewrite of the finding at hand, without a card; where it can't be, the card opens and says so. */
export async function applyFirst(state: PenState): Promise<void> {
  const finding = findingAtHand(state);
  if (!finding || state.busy) return;
  const reply = state.snapshot?.text ?? '';
  const [rewrite] = await state.card.rewritesOf(finding, reply);
  const current = state.visible.find(({ key }) => key === finding.key);
  if (rewrite && current && state.snapshot?.text === reply) await applyAlone(state, current, rewrite);
}

function applyAlone(state: PenState, finding: KeyedFinding, rewrite: Rewrite): Promise<void> {
  state.settled = apply(state, finding, rewrite).catch((error: unknown) => report('applying', error));
  return state.settled;
}

async function apply(state: PenState, finding: KeyedFinding, rewrite: Rewrite): Promise<void> {
  const reply = state.snapshot?.text ?? '';
  const expected = reply.slice(rewrite.from, rewrite.to);
  const [blank] = rewrite.blanks;
  const edit: Edit = {
    span: { from: rewrite.from, to: rewrite.to },
    expected,
    text: rewrite.text,
    ...(blank ? { select: blank } : {}),
  };
  const result = await replace(state, edit);
  if (result !== 'applied') return tellFailure(state, finding, result);
  state.replaced = { reply, span: edit.span };
  const span = newWords(reply, rewrite, state.editor.read().text);
  if (span) offerUndo(state, { kind: 'applied', span, expected: rewrite.text, text: expected });
  state.host.record({ kind: 'applied', entry: finding.entry, category: finding.category, style: rewrite.style });
  closeCard(state);
  state.ownAt = performance.now();
  state.check();
  if (span) state.overlay.flash(span);
  const words = announcements(state.host.preferences().language);
  state.card.kit()?.surface.announce(words.applied(rewrite.blanks.length));
}

/** In the finding's card, opened for it where it isn't open. */
async function tellFailure(state: PenState, { key }: KeyedFinding, failure: Failure): Promise<void> {
  if (state.card.openKey !== key) await openAgain(state, key);
  if (state.card.openKey === key) state.card.fail(failure);
  state.card.kit()?.surface.announce(announcements(state.host.preferences().language).failed);
  // What was typed meanwhile hasn't been reviewed.
  state.check();
}

/** Not where the agent's own keys have settled the finding meanwhile. */
async function openAgain(state: PenState, key: string): Promise<void> {
  state.check();
  const finding = state.visible.find((other) => other.key === key);
  if (finding) await openCard(state, finding, false);
}

/** One edit at a time; nothing is written into what became an internal note, or while a macro is being picked. */
export async function replace(state: PenState, edit: Edit): Promise<EditResult> {
  if (state.busy || isPickingIn(state) || state.host.surroundings().audience === 'internal') return 'changed';
  state.busy = true;
  try {
    return await state.editor.replace(edit);
  } finally {
    state.busy = false;
  }
}

/** Ignores the open card's finding: these words at this place of this reply. */
export function ignore(state: PenState): void {
  const finding = state.visible.find(({ key }) => key === state.card.openKey);
  if (!finding) return;
  state.ignored.add(finding.key);
  offerUndo(state, { kind: 'ignored', key: finding.key });
  state.host.record({ kind: 'ignored', entry: finding.entry, category: finding.category });
  closeCard(state);
  state.check();
}

/** How long “Undo” stays. Milliseconds. */
const UNDO_MS = 5000;

function offerUndo(state: PenState, done: Undoable): void {
  state.undoable = done;
  const timer = setTimeout(
    () =>
      guard('withdrawing Undo', () => {
        if (state.undoable !== done) return;
        state.undoable = undefined;
        showStatus(state);
      }),
    UNDO_MS,
  );
  state.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Takes back what was just applied or ignored, if it still stands. */
export async function undo(state: PenState): Promise<void> {
  const done = state.undoable;
  state.undoable = undefined;
  if (done?.kind === 'ignored') state.ignored.delete(done.key);
  if (done?.kind === 'applied') await replace(state, { span: done.span, expected: done.expected, text: done.text });
  state.check();
}
