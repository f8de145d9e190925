import type { SiteAdapter } from './adapter.ts';

/** Every selector of an adapter. */
export function selectorsOf({
  fingerprint,
  composer,
  scope,
  audience,
  customer,
  send,
  quotes,
  picker,
}: SiteAdapter): string[] {
  const tests = audience.flatMap((test) => ('selector' in test ? test.selector : 'inside' in test ? test.inside : []));
  const thread = customer
    ? [
        ...customer.message,
        ...customer.text,
        customer.time,
        customer.item,
        customer.side?.of ?? '',
        ...customer.leaveOut,
      ]
    : [];
  const all = [...fingerprint, ...composer, ...scope, ...tests, ...thread, ...send.buttons, ...quotes, ...picker];
  return all.filter((selector) => selector !== '');
}
