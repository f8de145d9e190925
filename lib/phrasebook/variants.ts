import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters by the Simplified one they are read as, from OpenCC's table.
 * @returns for every Simplified character that has any, its Traditional forms
 */
export function traditionalVariants(): ReadonlyMap<string, readonly string[]> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const variants = new Map<string, string[]>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simple = simplify(traditional);
    if (simple !== traditional) variants.set(simple, [...(variants.get(simple) ?? []), traditional]);
  }
  return variants;
}
