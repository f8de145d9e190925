import type { Span } from '../engine/types.ts';
import { follow } from './follow.ts';
import { layOver, type Parts, standingOf, type TextField } from './lay-over.ts';
import { MirrorText } from './mirror-text.ts';
import { copyTextStyle, extentOf, textStyleSet } from './text-style.ts';
import { watchAround } from './watch-around.ts';

/** A field's text laid out again, unseen, right over the field: there its words have ranges. */
export interface Mirror {
  readonly root: ShadowRoot;
  /** Lays out the field's text as it is now, as far as an offset at least; at 0 takes the mirror off the page. */
  prepare(reach: number): void;
  /** Undefined when the field holds another text than the one laid out. */
  rangeOf(span: Span): Range | undefined;
}

const HOST =
  'all:initial;position:fixed;left:0;top:0;width:0;height:0;overflow:visible;pointer-events:none;z-index:2147483646';
const CLIP = 'position:absolute;left:0;top:0;overflow:hidden;transform-origin:0 0';
const PAPER = 'box-sizing:border-box;color:transparent;-webkit-text-fill-color:transparent';

/** The mirror of one field. Nothing of it is on the page before it is needed, nor after the signal. */
export function createMirror(field: TextField, signal: AbortSignal): Mirror {
  const { root, ...parts } = build(field.ownerDocument);
  const { host, paper } = parts;
  const text = new MirrorText(paper);
  const holds = () => host.isConnected && text.value === field.value;
  let standing: string | undefined;
  let frame = 0;
  const place = () => {
    cancelAnimationFrame(frame);
    if (!host.isConnected) return;
    const shown = holds() && layOver(field, parts);
    host.style.display = shown ? 'block' : 'none';
    standing = shown ? standingOf(field) : undefined;
  };
  const dress = () => {
    if (!host.isConnected) return;
    copyTextStyle(field, paper);
    paper.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
    text.dress(extentOf(field));
    place();
  };
  // In the frame, where a new reading of the field comes first: to hide and show again means a whole new layout.
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const check = () => {
    if (host.isConnected && !holds()) soon();
  };
  keepRight(field, { place, dress, check, soon }, signal);
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    prepare: (reach) => {
      if (reach === 0 || signal.aborted) return host.remove();
      // Measured before anything is changed here: the field's own layout is done by then, and ours isn't waited for.
      const moved = !host.isConnected || standing === undefined || standing !== standingOf(field);
      text.write(field.value, reach);
      if (!host.isConnected) put(host, field);
      else if (moved) return place();
      else return cancelAnimationFrame(frame);
      dress();
    },
    rangeOf: (span) => (holds() ? text.rangeOf(span) : undefined),
  };
}

/** Inert, so that it is found by no search in the page, read by no screen reader and selected with nothing. */
function build(document: Document): Parts & { readonly root: ShadowRoot } {
  const part = (name: string, style: string) => {
    const element = document.createElement(name);
    element.style.cssText = style;
    return element;
  };
  const host = part('kindword-marks', HOST);
  const clip = part('div', CLIP);
  const paper = part('div', PAPER);
  const root = host.attachShadow({ mode: 'closed' });
  host.inert = true;
  root.append(clip);
  clip.append(paper);
  return { host, root, clip, paper };
}

/** What stands in the browser's top layer is only covered by what is in it too. */
function put(host: HTMLElement, field: TextField): void {
  field.ownerDocument.documentElement.append(host);
  if (!field.closest('dialog, [popover], :fullscreen')) return;
  host.popover = 'manual';
  host.showPopover();
}

type Upkeep = Readonly<Record<'place' | 'dress' | 'check' | 'soon', () => void>>;

function keepRight(field: TextField, { place, dress, check, soon }: Upkeep, signal: AbortSignal): void {
  const document = field.ownerDocument;
  follow(field, { moved: place, resized: dress }, signal);
  watchAround(field, dress, signal);
  watchOwnStyle(field, dress, signal);
  document.fonts.addEventListener('loadingdone', dress, { signal });
  field.addEventListener('focus', dress, { signal });
  field.addEventListener('blur', soon, { signal });
  // A page that empties its field after sending fires no event at all.
  for (const type of ['keyup', 'pointermove', 'selectionchange'])
    document.addEventListener(type, check, { capture: true, signal });
}

/** But for its size, which many pages set anew at every key. */
function watchOwnStyle(field: TextField, dress: () => void, signal: AbortSignal): void {
  const attributeFilter = ['class', 'style', 'dir', 'lang', 'wrap'];
  let before = textStyleSet(field);
  const observer = new MutationObserver((changes) => {
    const now = textStyleSet(field);
    if (now !== before || changes.some(({ attributeName }) => attributeName !== 'style')) dress();
    before = now;
  });
  observer.observe(field, { attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
}
