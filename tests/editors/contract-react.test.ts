import { contract } from './contract.ts';
import { draft } from './draft.ts';
import { slate } from './slate.ts';

contract([slate, draft]);
