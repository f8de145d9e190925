import { ckeditor5 } from './ckeditor5.ts';
import { contract } from './contract.ts';
import { plainContenteditable } from './plain-contenteditable.ts';
import { textarea } from './textarea.ts';

for (const family of [textarea, plainContenteditable, ckeditor5]) contract(family);
