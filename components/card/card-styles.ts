import parts from '../parts.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import checklist from './checklist.css?inline';
import host from './host.css?inline';
import nudge from './nudge.css?inline';
import pill from './pill.css?inline';

export const cardStyles = [host, tokens, parts, card, pill, checklist, nudge].join('\n');
