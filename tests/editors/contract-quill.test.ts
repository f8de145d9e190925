import { contract } from './contract.ts';
import { quill1, quill2 } from './quill.ts';

contract([quill1, quill2]);
