import { contract } from './contract.ts';
import { froala } from './froala.ts';
import { squire } from './squire.ts';
import { summernote } from './summernote.ts';
import { trix } from './trix.ts';

contract([froala, trix, summernote, squire]);
