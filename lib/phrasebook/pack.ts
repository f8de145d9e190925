import { flattenTables, type Tables, unflattenTables } from '../engine/tables.ts';

/** Tables as text, for messages and storage, which carry JSON: the header, and the arrays as base64. */
export function tablesToText(tables: Tables): string {
  const { header, bytes } = flattenTables(tables);
  return JSON.stringify({ header, bytes: toBase64(bytes) });
}

/**
 * Reads what `tablesToText` of the same version wrote.
 * @throws when it is of another format
 */
export function tablesFromText(text: string): Tables {
  const { header, bytes } = JSON.parse(text);
  return unflattenTables({ header, bytes: fromBase64(bytes) });
}

/** Built in pieces: a call takes only so many arguments. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
