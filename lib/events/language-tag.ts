import { FORMS } from './forms';

/**
 * A page's language as it may be recorded: language, script and region in their usual case, without
 * private or extended parts. Null where it is none: a page can write anything there.
 */
export function languageTag(value: string | null): string | null {
  const parts = (value ?? '').trim().slice(0, 35).split(/[-_]/);
  const [language = '', ...rest] = parts.map((part) => part.toLowerCase());
  const next = rest[0] ?? '';
  const script = /^[a-z]{4}$/.test(next) ? next.charAt(0).toUpperCase() + next.slice(1) : null;
  const last = (script ? rest[1] : next) ?? '';
  const region = /^([a-z]{2}|\d{3})$/.test(last) ? last.toUpperCase() : null;
  const tag = [language, script, region].filter((part) => part !== null).join('-');
  return FORMS.language.test(tag) ? tag : null;
}
