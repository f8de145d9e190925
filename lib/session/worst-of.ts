import { SEVERITIES, type Severity } from '../engine/types.ts';

export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.findLast((severity) => severities.includes(severity)) ?? 'low';
}
