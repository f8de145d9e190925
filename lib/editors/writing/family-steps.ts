import type { ReadableEditor } from '../editor.ts';
import type { Step } from './verified-write.ts';

/** How the editors of one family are written to, best first. Asked once for each editor. */
export type FamilySteps = (editor: ReadableEditor) => readonly Step[];
