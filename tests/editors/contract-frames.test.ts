import { ckeditor4 } from './ckeditor4.ts';
import { contract } from './contract.ts';
import { tinymce5, tinymce6, tinymce8 } from './tinymce.ts';

contract([ckeditor4, tinymce5, tinymce6, tinymce8]);
