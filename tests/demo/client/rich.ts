import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph, Strikethrough, Table } from 'ckeditor5';

export interface Composer {
  set(content: string): void;
  /** What would be sent; empty when there is nothing. */
  html(): string;
  focus(): void;
}

/** A real CKEditor 5, set up as in a ticket. */
export async function richComposer(field: HTMLElement, toolbar: HTMLElement, language: string): Promise<Composer> {
  const editor = await DecoupledEditor.create(field, {
    licenseKey: 'GPL',
    language: { content: language },
    ui: { poweredBy: { position: 'border', side: 'left', label: null } },
    plugins: [Essentials, Paragraph, Bold, Italic, Strikethrough, Link, List, Table],
    toolbar: ['bold', 'italic', 'strikethrough', 'link', 'bulletedList', 'numberedList', 'undo', 'redo'],
  });
  toolbar.append(editor.ui.view.toolbar.element ?? '');
  return {
    set: (html) => editor.setData(html),
    html: () => editor.getData(),
    focus: () => editor.editing.view.focus(),
  };
}
