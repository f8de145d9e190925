import { ckeditor4 } from '../ckeditor4.ts';
import { ckeditor5 } from '../ckeditor5.ts';
import type { ContractFamily } from '../contract.ts';
import { draft } from '../draft.ts';
import { froala } from '../froala.ts';
import { lexical } from '../lexical.ts';
import { plainContenteditable } from '../plain-contenteditable.ts';
import { prosemirror } from '../prosemirror.ts';
import { quill1, quill2 } from '../quill.ts';
import { slate } from '../slate.ts';
import { squire } from '../squire.ts';
import { summernote } from '../summernote.ts';
import { textarea } from '../textarea.ts';
import { tinymce6 } from '../tinymce.ts';
import { tiptap } from '../tiptap.ts';
import { trix } from '../trix.ts';

/** By the name that the command takes. */
export const EDITORS: Readonly<Record<string, ContractFamily>> = {
  textarea,
  contenteditable: plainContenteditable,
  ckeditor5,
  ckeditor4,
  tinymce: tinymce6,
  froala,
  prosemirror,
  tiptap,
  lexical,
  slate,
  draft,
  quill: quill2,
  quill1,
  trix,
  summernote,
  squire,
};
