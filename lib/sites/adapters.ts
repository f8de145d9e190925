import type { SiteAdapter } from './adapter.ts';
import { freshdesk } from './freshdesk.ts';
import { requestTracker } from './request-tracker.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk we know, in the order they are asked. */
export const ADAPTERS: readonly SiteAdapter[] = [zendesk, freshdesk, requestTracker];
