import { closestAcross } from '../ancestry.ts';
import type { Audience, AudienceTest, SiteWords } from './adapter.ts';
import type { GenericKit } from './generic-kit.ts';

/** A composer with what the tests of its audience look at. */
export interface AudiencePlace {
  readonly composer: Element;
  readonly scope: Element;
  readonly words: SiteWords;
  readonly kit: GenericKit | undefined;
}

/** What the first test that tells anything tells. */
export function readAudience(tests: readonly AudienceTest[], place: AudiencePlace): Audience {
  return tests.find((test) => holds(test, place))?.tells ?? 'unknown';
}

function holds(test: AudienceTest, { composer, scope, words, kit }: AudiencePlace): boolean {
  if ('always' in test) return true;
  if ('tint' in test) return kit?.isYellow(composer) ?? false;
  if ('inside' in test) return closestAcross(composer, test.inside) !== null;
  const elements = [...scope.querySelectorAll(test.selector)].filter(isShown);
  if ('words' in test) return elements.some((element) => isLabelled(element, words[test.words]));
  if ('attribute' in test) return elements.some((one) => test.equals.includes(one.getAttribute(test.attribute) ?? ''));
  if ('value' in test) return elements.some((one) => 'value' in one && test.value.includes(String(one.value)));
  return elements.length > 0;
}

/** Hidden fields tell too; what stands in a pane that isn't shown doesn't. */
function isShown(element: Element): boolean {
  return element.matches('input[type="hidden"]') || element.checkVisibility({ visibilityProperty: true });
}

/** Whether its text, label, title or value is one of the words. */
export function isLabelled(element: Element, words: readonly string[]): boolean {
  return ['aria-label', 'title', 'value', undefined].some((attribute) => {
    const text = attribute === undefined ? element.textContent : element.getAttribute(attribute);
    const label = text?.replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
    return words.includes(label);
  });
}
