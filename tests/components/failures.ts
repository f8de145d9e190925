import type { Failure } from '../../lib/card-port.ts';

export const FAILURES: readonly (readonly [Failure, RegExp, RegExp])[] = [
  ['changed', /nothing was replaced.*Copy/, /没有替换.*复制/],
  ['refused', /as you wrote it.*Copy/, /保持原样.*复制/],
  ['damaged', /Press Ctrl\u00a0Z.*copy/, /按 Ctrl\u00a0Z 撤销.*复制/],
];
