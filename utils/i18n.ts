import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';
import type { UiLanguage } from '../rules/rule.ts';

/** Every key of `_locales`; a key that one language lacks does not compile. */
export type MessageKey = keyof typeof en & keyof typeof zh;

const TABLES: Record<UiLanguage, Record<MessageKey, { message: string }>> = { en, zh };

/**
 * The words for `key` in `language`, bundled so that the language can be switched in the page.
 * `$NAME$` placeholders are filled from `values` by name, without regard to case.
 */
export function t(
  language: UiLanguage,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TABLES[language][key].message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const value = values[name.toLowerCase()];
    return value === undefined ? whole : String(value);
  });
}

/** The interface language for a person who has not chosen one: Chinese for any Chinese browser, else English. */
export function defaultLanguage(browserLanguage: string): UiLanguage {
  return /^zh\b/i.test(browserLanguage) ? 'zh' : 'en';
}
