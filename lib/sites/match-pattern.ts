/** Whether an address fits a match pattern as the manifest has them: scheme or `*`, host with a leading `*.`, path with a last `*`. */
export function matchesPattern(pattern: string, { protocol, hostname, pathname }: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const host = rest.slice(0, slash);
  const path = rest.slice(slash);
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  const pathFits = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  return schemeFits && hostFits && pathFits;
}
