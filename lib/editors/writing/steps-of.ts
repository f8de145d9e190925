import type { ReadableEditor } from '../editor.ts';
import { ckeditor5Steps } from './ckeditor5.ts';
import { contenteditableSteps } from './contenteditable.ts';
import type { FamilySteps } from './family-steps.ts';
import { textFieldSteps } from './text-field.ts';
import type { Step } from './verified-write.ts';

/** By the family's name; one that isn't here is written to like any editing host. */
export const STEPS: Readonly<Record<string, FamilySteps>> = {
  'text-field': textFieldSteps,
  ckeditor5: ckeditor5Steps,
  contenteditable: contenteditableSteps,
};

export function stepsOf(editor: ReadableEditor): readonly Step[] {
  const { [editor.family]: steps = contenteditableSteps } = STEPS;
  return steps(editor);
}
