import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MANIFEST_TEXTS } from '../i18n/manifest-texts.ts';
import { buildPacks } from './build-packs.ts';

/** A file of the built extension: copied, or with contents made at build. */
export type PublicFile =
  | { readonly relativeDest: string; readonly absoluteSrc: string }
  | { readonly relativeDest: string; readonly contents: string };

/** What the built extension holds beside its scripts and pages. */
export function publicFiles(): PublicFile[] {
  return [...icons(), ...manifestTexts(), ...packs()];
}

function icons(): PublicFile[] {
  const folder = fileURLToPath(new URL('../../components/icons/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return names.map((name) => ({ relativeDest: `icons/${name}`, absoluteSrc: folder + name }));
}

function manifestTexts(): PublicFile[] {
  return Object.entries(MANIFEST_TEXTS).map(([locale, texts]) => {
    const messages = Object.fromEntries(Object.entries(texts).map(([name, message]) => [name, { message }]));
    return { relativeDest: `_locales/${locale}/messages.json`, contents: JSON.stringify(messages) };
  });
}

function packs(): PublicFile[] {
  return buildPacks().map(({ path, contents }) => ({ relativeDest: path, contents }));
}
