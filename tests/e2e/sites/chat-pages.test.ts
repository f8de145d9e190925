import { CHAT_PAGES } from '../../pages/pages.ts';
import { siteRows } from './site-rows.ts';

siteRows(CHAT_PAGES);
