import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { mount } from './mount.ts';

mount((field, content) => {
  const doc = DOMParser.fromSchema(schema).parse(content);
  const view = new EditorView(field, { state: EditorState.create({ doc, plugins: exampleSetup({ schema }) }) });
  return () => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  };
});
