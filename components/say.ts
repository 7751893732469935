import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../rules/rule.ts';
import { type MessageKey, t } from '../utils/i18n.ts';

/** The language of the page, for everything below. */
export const Language = createContext<UiLanguage>('en');

/** Says `key` in the language of the page. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The way for a part of a page to say something. */
export function useSay(): Say {
  const language = useContext(Language);
  return (key, values) => t(language, key, values);
}

/** A moment as the person's own calendar shows it, e.g. "21 Nov 2026, 22:43". */
export function useWhen(): (at: string) => string {
  const language = useContext(Language);
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (at) => (Number.isNaN(Date.parse(at)) ? at : format.format(new Date(at)));
}

/** A number with the separators of the page's language. */
export function useNumber(): (value: number) => string {
  const language = useContext(Language);
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en');
  return (value) => format.format(value);
}
