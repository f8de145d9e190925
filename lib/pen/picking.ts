import { isPicking } from '../sites/picker.ts';
import type { PenState } from './pen-state.ts';

export function isPickingIn({ editor, host }: PenState): boolean {
  return isPicking(editor.element, host.adapter?.picker ?? []);
}
