import type { ContractFamily } from './contract.ts';
import { packageFiles } from './package-files.ts';

function tinymce(version: number, name: string): ContractFamily {
  return {
    title: `TinyMCE ${version}`,
    family: 'tinymce',
    editor: 'iframe.tox-edit-area__iframe >>> body',
    html: (content) => `<form id="form"><textarea id="source" name="reply">${content}</textarea></form>
<script src="/${name}/tinymce.min.js"></script>
<script>
  tinymce.init({ target: source, license_key: 'gpl', promotion: false, branding: false, menubar: false,
    indent: false, entity_encoding: 'named', entities: '160,nbsp' })
    .then(([editor]) => { window.mce = editor; window.ready = true; });
</script>`,
    files: packageFiles(name),
    rich: true,
    model: "mce.getContent().replaceAll('<br />', '<br>')",
    submitted:
      "form.onsubmit = () => false, form.requestSubmit(), new FormData(form).get('reply').replaceAll('<br />', '<br>')",
    lock: "mce.mode.set('readonly')",
    destroy: 'mce.remove()',
  };
}

export const tinymce5 = tinymce(5, 'tinymce5');
export const tinymce6 = tinymce(6, 'tinymce6');
export const tinymce8 = tinymce(8, 'tinymce');
