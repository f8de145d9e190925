import type { SendPlace, SiteAdapter } from './adapter.ts';
import { scopeOf } from './read-site.ts';

/**
 * The site's Send control that an event came from, if it sends what is in this composer; undefined for any other.
 * @param path of the event, innermost first
 */
export function sendControlIn(
  adapter: SiteAdapter,
  composer: Element,
  path: readonly EventTarget[],
): HTMLElement | undefined {
  const selector = adapter.send.buttons.join();
  if (selector === '') return undefined;
  const control = path.find((target): target is HTMLElement => isElement(target) && target.matches(selector));
  return control && scopeOf(adapter, composer).contains(control) ? control : undefined;
}

/** The Send control of a composer's conversation that can be seen. */
export function findSendControl(adapter: SiteAdapter, composer: Element): HTMLElement | undefined {
  const scope = scopeOf(adapter, composer);
  const found = adapter.send.buttons.flatMap((selector) => [...scope.querySelectorAll<HTMLElement>(selector)]);
  return found.find((control) => control.checkVisibility({ visibilityProperty: true }));
}

/** Whether a key sends the reply at once. Enter alone is left out: in a chat there is no moment before sending. */
export function isSendKey({ keys }: SendPlace, event: KeyboardEvent): boolean {
  return keys.some((combination) => combination !== 'enter' && isPressed(combination.split('+'), event));
}

function isPressed(parts: readonly string[], { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const wanted = (modifier: string): boolean => parts.includes(modifier);
  return (
    parts.at(-1) === key.toLowerCase() &&
    wanted('ctrl') === (ctrlKey || metaKey) &&
    wanted('alt') === altKey &&
    wanted('shift') === shiftKey
  );
}

const isElement = (target: EventTarget): target is HTMLElement => 'nodeType' in target && target.nodeType === 1;
