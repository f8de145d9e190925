import type { ReadableEditor } from '../editor.ts';
import { ckeditor4Steps } from './ckeditor4.ts';
import { ckeditor5Steps } from './ckeditor5.ts';
import { contenteditableSteps } from './contenteditable.ts';
import { draftSteps } from './draft.ts';
import type { FamilySteps } from './family-steps.ts';
import { lexicalSteps } from './lexical.ts';
import { prosemirrorSteps } from './prosemirror.ts';
import { quillSteps } from './quill.ts';
import { slateSteps } from './slate.ts';
import { summernoteSteps } from './summernote.ts';
import { textFieldSteps } from './text-field.ts';
import { tinymceSteps } from './tinymce.ts';
import { trixSteps } from './trix.ts';
import type { Step } from './verified-write.ts';

/** By the family's name; one that isn't here is written to like any editing host. */
export const STEPS: Readonly<Record<string, FamilySteps>> = {
  'text-field': textFieldSteps,
  ckeditor5: ckeditor5Steps,
  ckeditor4: ckeditor4Steps,
  tinymce: tinymceSteps,
  prosemirror: prosemirrorSteps,
  lexical: lexicalSteps,
  slate: slateSteps,
  draft: draftSteps,
  quill: quillSteps,
  trix: trixSteps,
  summernote: summernoteSteps,
  contenteditable: contenteditableSteps,
};

export function stepsOf(editor: ReadableEditor): readonly Step[] {
  const { [editor.family]: steps = contenteditableSteps } = STEPS;
  return steps(editor);
}
