import type { Category } from '../../lib/engine/types.ts';

/** Outlines on a grid of 12, filled with the text colour (evenodd). */
export const categoryShapes: Readonly<Record<Category, string>> = {
  blame: 'M6 .5 11.5 6 6 11.5.5 6Z',
  command: 'M2.6 1v10L11.2 6Z',
  mechanical: 'M1 1h10v10H1ZM2.9 2.9v6.2h6.2V2.9ZM4.7 4.7h2.6v2.6H4.7Z',
  hollow: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Zm0 2a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4Z',
  dismissive: 'M.8 2.2h10.4L6 11Z',
  invalidating: 'M2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4Z',
  negative: 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM2.8 5h6.4v2H2.8Z',
  policy: 'M1 1.5h10v2H1ZM1 5h10v2H1Zm0 3.5h6.5v2H1Z',
  deflect: 'M4 1.2h6.8V8H8.8V4.6l-6.2 6.2-1.4-1.4 6.2-6.2H4Z',
  interrogation:
    'M6 .7C3.9.7 2.5 2 2.5 3.9h2c0-.9.6-1.4 1.5-1.4s1.5.5 1.5 1.3c0 .6-.3.9-1 1.5C5.6 6 5 6.7 5 8h2c0-.6.3-.9 1-1.5.9-.7 1.5-1.5 1.5-2.8C9.5 1.9 8.1.7 6 .7ZM5 9.2h2v2H5Z',
  impatient: 'M.9 1.2h2.4l3 4.8-3 4.8H.9l3-4.8Zm4.8 0h2.4l3 4.8-3 4.8H5.7l3-4.8Z',
  overpromise: 'M6 .4 10.9 3.2v5.6L6 11.6 1.1 8.8V3.2Z',
  vague:
    'M1.9 4.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Zm4.1 0a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Zm4.1 0a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Z',
  jargon: 'M3.4 1.2h2L2.7 6l2.7 4.8h-2L.6 6Zm5.2 0h-2L9.3 6l-2.7 4.8h2L11.4 6Z',
  register: 'M6 .6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 6 .6Zm0 1.8v7.2a3.6 3.6 0 0 1 0-7.2Z',
};
