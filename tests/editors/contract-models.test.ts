import { contract } from './contract.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { tiptap } from './tiptap.ts';

contract([prosemirror, tiptap, lexical]);
