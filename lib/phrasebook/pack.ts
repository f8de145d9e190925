import { flattenTables, type Tables, unflattenTables } from '../engine/tables.ts';
import { fromBase64 } from './base64.ts';

/** Tables as text, for messages and storage, which carry JSON: the header on a line of its own, and the arrays as base64. */
export function tablesToText(tables: Tables): string {
  const { header, bytes } = flattenTables(tables);
  return `${plain(JSON.stringify(header))}\n${toBase64(bytes)}`;
}

/** A single character beyond Latin-1 would double the room of the whole text. */
const plain = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Reads what `tablesToText` of the same version wrote.
 * @throws when it is of another format
 */
export function tablesFromText(text: string): Tables {
  const headerEnd = text.indexOf('\n');
  return unflattenTables({ header: JSON.parse(text.slice(0, headerEnd)), bytes: fromBase64(text, headerEnd + 1) });
}

/** Built in pieces: a call takes only so many arguments. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
