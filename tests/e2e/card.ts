import type { UiLanguage } from '../../rules/rule.ts';
import { type MessageKey, t } from '../../utils/i18n.ts';
import type { Decision } from '../../utils/log/record.ts';
import type { Tab } from './tab.ts';

/** Drafts that the built-in rules hold, by the language they are written in. */
export const HELD = {
  en: 'New price for you: FOB Ningbo USD 3.25/pc, valid till Friday.',
  zh: '新报价：宁波离岸价 FOB USD 3.25/pc，周五前有效。',
} as const;

/** The decision that stands in the record after consent. */
export const SENT: Decision = 'published';

const ANYWAY: readonly MessageKey[] = [
  'cardAnywayPost',
  'cardAnywayComment',
  'cardAnywayReply',
  'cardAnywayRepost',
  'cardAnywayEdit',
];
const REASON: MessageKey = 'reasonAlreadyPublic';

/** Presses the primary button and waits until the card is gone. */
export async function goBack(tab: Tab, language: UiLanguage): Promise<void> {
  await tab.shown.press(t(language, 'cardBack'));
  await tab.shown.waitUntilClosed();
}

/** Goes on in the way the card asks for: with a listed reason where it wants one, when the 3 s are over. */
export async function consent(tab: Tab, language: UiLanguage): Promise<void> {
  const anyway = ANYWAY.map((key) => t(language, key));
  const items = await tab.shown.items();
  const reason = items.find((item) => item.name === t(language, REASON) && item.role !== 'list');
  if (reason) await tab.shown.press({ role: reason.role, name: reason.name });
  await tab.shown.press(new RegExp(`^(${anyway.join('|')})`));
}
