import { guard } from '../session/guard.ts';
import { openCard } from './card-moves.ts';
import { closeCard } from './close.ts';
import type { PenState } from './pen-state.ts';

/** Pause before a mark under the pointer opens its card, and before leaving both closes it. Milliseconds. */
const OPEN_MS = 180;
const CLOSE_MS = 320;

/**
 * Opens the card of the mark under the pointer; never in the way of one opened by key.
 * @returns what the card calls when the pointer enters or leaves it
 */
export function listenForHover(state: PenState): (inside: boolean) => void {
  const { editor, signal, card } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: string | undefined;
  const later = (delay: number, act: () => void | Promise<void>): void => {
    clearTimeout(timer);
    timer = setTimeout(() => guard('hovering', act), delay);
  };
  const leave = (): void => {
    wanted = undefined;
    if (card.keyed || card.openKey === undefined) clearTimeout(timer);
    else later(CLOSE_MS, () => closeCard(state));
  };
  const over = ({ clientX, clientY, buttons }: PointerEvent): void => {
    if (state.visible.length === 0 || card.keyed || buttons !== 0) return;
    const index = state.overlay.markAt(clientX, clientY);
    const finding = index === undefined ? undefined : state.visible[index];
    if (!finding) return leave();
    if (finding.key === wanted) return;
    wanted = finding.key;
    if (finding.key === card.openKey) clearTimeout(timer);
    else later(OPEN_MS, () => openCard(state, finding, false));
  };
  editor.element.addEventListener('pointermove', (event) => guard('hovering', () => over(event)), {
    signal,
    passive: true,
  });
  editor.element.addEventListener('pointerleave', () => guard('hovering', leave), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (inside) => {
    if (inside) clearTimeout(timer);
    else leave();
  };
}
