import { BLANKS, type Blank } from '../engine/blanks.ts';

/** Transforms a slot may name, in the order the format lists them. */
export const TRANSFORMS = ['ing', 'base', 'past', 'third', 'lower', 'swap-person', 'trim-particle'] as const;
export type TransformName = (typeof TRANSFORMS)[number];

/** A rewrite template, read. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly transforms: readonly TransformName[] }
  | { readonly kind: 'blank'; readonly blank: Blank };

/** A template that can't be rendered. The message says what to write instead. */
export class TemplateError extends Error {}

/**
 * Reads `It sounds like {action|ing} keeps coming up. I'll write by {?time}.`
 * @throws TemplateError for an unknown transform or blank, or a brace that closes nothing
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: inside = '' } of template.matchAll(/\{([^{}]*)\}/g)) {
    if (index > done) parts.push({ kind: 'text', text: template.slice(done, index) });
    parts.push(parseSlot(inside));
    done = index + whole.length;
  }
  if (done < template.length) parts.push({ kind: 'text', text: template.slice(done) });
  if (parts.some((part) => part.kind === 'text' && /[{}]/.test(part.text)))
    throw new TemplateError('A { or } stands alone; write {slot} or {?blank}.');
  return parts;
}

function parseSlot(inside: string): TemplatePart {
  if (inside.startsWith('?')) {
    const blank = BLANKS.find((name) => name === inside.slice(1));
    if (!blank)
      throw new TemplateError(
        `There is no blank “${inside}”; there are ${BLANKS.map((name) => `?${name}`).join(', ')}.`,
      );
    return { kind: 'blank', blank };
  }
  const [name = '', ...names] = inside.split('|');
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TemplateError(`“{${inside}}” is no slot; write {name} or {name|ing}.`);
  return { kind: 'slot', name, transforms: names.map(findTransform) };
}

function findTransform(wanted: string): TransformName {
  const found = TRANSFORMS.find((name) => name === wanted);
  if (!found) throw new TemplateError(`There is no transform “${wanted}”; there are ${TRANSFORMS.join(', ')}.`);
  return found;
}
