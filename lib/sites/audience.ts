import { closestAcross, parentAcross } from '../ancestry.ts';
import type { Audience, AudienceTest, SiteWords } from './adapter.ts';

/** A composer with what the tests of its audience look at. */
export interface AudiencePlace {
  readonly composer: Element;
  readonly scope: Element;
  readonly words: SiteWords;
}

/** What the first test that tells anything tells. */
export function readAudience(tests: readonly AudienceTest[], place: AudiencePlace): Audience {
  return tests.find((test) => holds(test, place))?.tells ?? 'unknown';
}

function holds(test: AudienceTest, { composer, scope, words }: AudiencePlace): boolean {
  if ('always' in test) return true;
  if ('tint' in test) return isYellow(composer);
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

/** The composer, and what is around it, up to so many elements. */
const AROUND = 4;

/** Between orange and green, light and not grey: the colour that notes have in most helpdesks. */
function isYellow(composer: Element): boolean {
  let at: Element | null = composer;
  for (let i = 0; at && i < AROUND; i++) {
    const view: Window | null = at.ownerDocument.defaultView;
    const colour = view ? rgbOf(view.getComputedStyle(at).backgroundColor) : undefined;
    if (colour) return isNoteColour(colour);
    at = parentAcross(at);
  }
  return false;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Undefined for what shows through. */
function rgbOf(colour: string): Rgb | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return colour.startsWith('rgb') && alpha > 0.5 ? [red, green, blue] : undefined;
}

/** Hue of 35 to 65 degrees; white and grey have none. */
export function isNoteColour([red, green, blue]: Rgb): boolean {
  const spread = red - blue;
  return red >= green && green > blue && red > 200 && spread >= 20 && (green - blue) / spread >= 0.58;
}
