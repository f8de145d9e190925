import { TICKET_PAGES } from '../../pages/pages.ts';
import { siteRows } from './site-rows.ts';

siteRows(TICKET_PAGES);
