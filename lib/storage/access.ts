import * as v from 'valibot';
import { defineItem } from './item.ts';

/** When the agent last allowed a page or took it back: written so that open tabs ask again. Milliseconds since the epoch. */
export const accessChanged = defineItem<number>('access', { version: 1, schema: v.number(), fallback: 0 });
