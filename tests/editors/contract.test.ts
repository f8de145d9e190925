import { ckeditor5 } from './ckeditor5.ts';
import { contract } from './contract.ts';
import { plainContenteditable } from './plain-contenteditable.ts';
import { textarea } from './textarea.ts';

contract([textarea, plainContenteditable, ckeditor5]);
