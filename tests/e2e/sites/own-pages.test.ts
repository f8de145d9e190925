import { OWN_PAGES } from '../../pages/pages.ts';
import { siteRows } from './site-rows.ts';

siteRows(OWN_PAGES);
