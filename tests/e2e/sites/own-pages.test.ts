import { freshdesk } from '../../pages/freshdesk.ts';
import { OWN_PAGES } from '../../pages/pages.ts';
import { siteRows } from './site-rows.ts';

const renamed = {
  ...freshdesk,
  title: 'Freshdesk under its customer’s own host name',
  url: 'https://desk.example/a/tickets/8',
  conversation: '8',
};

siteRows([...OWN_PAGES, renamed]);
