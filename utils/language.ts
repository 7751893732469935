import browser from 'webextension-polyfill';
import type { UiLanguage } from '../rules/rule.ts';
import { defaultLanguage } from './i18n.ts';
import { KEYS, type UiChoice } from './settings.ts';

/** What the person chose; `auto` before they chose. */
export async function readLanguageChoice(): Promise<UiChoice> {
  const found = await browser.storage.local.get(KEYS.language);
  const choice = found[KEYS.language];
  return choice === 'zh' || choice === 'en' ? choice : 'auto';
}

/** The language that a choice comes to in this browser. */
export function toLanguage(choice: UiChoice): UiLanguage {
  return choice === 'auto' ? defaultLanguage(browser.i18n.getUILanguage()) : choice;
}

/** The language to speak now. */
export async function readLanguage(): Promise<UiLanguage> {
  return toLanguage(await readLanguageChoice());
}

/** Keeps the person's choice. */
export async function writeLanguage(choice: UiChoice): Promise<void> {
  await browser.storage.local.set({ [KEYS.language]: choice });
}
