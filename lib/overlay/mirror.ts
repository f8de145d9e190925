import type { Span } from '../engine/types.ts';
import { changeBetween } from './change.ts';
import { follow } from './follow.ts';
import { layOver, type Parts, type TextField } from './lay-over.ts';
import { copyTextStyle } from './text-style.ts';

/** A field's text laid out again, unseen, right over the field: there its words have ranges. */
export interface Mirror {
  readonly root: ShadowRoot;
  /** Lays out the field's text as it is now. */
  show(): void;
  hide(): void;
  /** Undefined when the field holds another text than the one laid out. */
  rangeOf(span: Span): Range | undefined;
}

const SHEET = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;overflow:visible!important;pointer-events:none!important;z-index:2147483646!important}
:host([hidden]){display:none!important}
.clip{position:absolute;overflow:hidden;transform-origin:0 0}
.paper{box-sizing:border-box;color:transparent;-webkit-text-fill-color:transparent}`;

/** The mirror of one field. Nothing of it is on the page before the first `show`, nor after the signal. */
export function createMirror(field: TextField, signal: AbortSignal): Mirror {
  const { root, text, ...parts } = build(field.ownerDocument);
  const { host, paper } = parts;
  const place = () => {
    if (host.isConnected) host.hidden = text.data !== field.value || !layOver(field, parts);
  };
  const dress = () => {
    if (!host.isConnected) return;
    copyTextStyle(field, paper);
    paper.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
    place();
  };
  keepRight(field, place, dress, signal);
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    show: () => {
      if (signal.aborted) return;
      rewrite(text, field.value);
      const shown = host.isConnected;
      if (!shown) put(host, field);
      (shown ? place : dress)();
    },
    hide: () => host.remove(),
    rangeOf: (span) => (host.isConnected && text.data === field.value ? rangeIn(text, span) : undefined),
  };
}

/** Inert, so that it is found by no search in the page, read by no screen reader and selected with nothing. */
function build(document: Document): Parts & { readonly root: ShadowRoot; readonly text: Text } {
  const host = document.createElement('kindword-marks');
  host.inert = true;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const clip = document.createElement('div');
  clip.className = 'clip';
  const paper = document.createElement('div');
  paper.className = 'paper';
  const text = document.createTextNode('');
  paper.append(text);
  clip.append(paper);
  root.append(clip);
  return { host, root, clip, paper, text };
}

/** What stands in the browser's top layer is only covered by what is in it too. */
function put(host: HTMLElement, field: TextField): void {
  field.ownerDocument.documentElement.append(host);
  if (!field.closest('dialog, [popover], :fullscreen')) return;
  host.popover = 'manual';
  host.showPopover();
}

function keepRight(field: TextField, place: () => void, dress: () => void, signal: AbortSignal): void {
  const document = field.ownerDocument;
  follow(field, { moved: place, resized: dress }, signal);
  document.fonts.addEventListener('loadingdone', dress, { signal });
  field.addEventListener('focus', dress, { signal });
  field.addEventListener('blur', () => requestAnimationFrame(place), { signal });
  // A page that empties its field after sending fires no input event.
  document.addEventListener('selectionchange', place, { capture: true, signal });
  field.addEventListener('keyup', place, { signal });
}

/** Only what changed, so that the rest keeps its layout. */
function rewrite(text: Text, value: string): void {
  const change = changeBetween(text.data, value);
  if (!change) return;
  text.replaceData(change.from, change.to - change.from, value.slice(change.from, change.from + change.size));
}

function rangeIn(text: Text, { from, to }: Span): Range | undefined {
  if (from > to || to > text.length) return undefined;
  const range = text.ownerDocument.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}
