import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { mount } from './mount.ts';

mount((field, content) => {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  field.append(host);
  const editor = createEditor({ namespace: 'reply', onError: (error) => reportError(error) });
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const fill = () =>
    $getRoot()
      .clear()
      .append(...$generateNodesFromDOM(editor, content.ownerDocument));
  editor.update(fill, { discrete: true, tag: 'historic' });
  return () => JSON.stringify(editor.getEditorState());
});
