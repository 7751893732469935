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
  'cardAnywayLike',
  'cardAnywayFollow',
];
/** Of a draft, and of a gesture. */
const REASONS: readonly MessageKey[] = ['reasonAlreadyPublic', 'reasonFalseAlarm'];

const NOT: readonly MessageKey[] = ['cardNotLike', 'cardNotRepost', 'cardNotFollow'];

/** Presses the primary answer of the small card of a like, a repost or a follow. */
export async function leaveIt(tab: Tab, language: UiLanguage): Promise<void> {
  await tab.shown.press(new RegExp(`^(${NOT.map((key) => t(language, key)).join('|')})$`));
  await tab.shown.waitUntilClosed();
}

/** Presses the primary button and waits until the card is gone. */
export async function goBack(tab: Tab, language: UiLanguage): Promise<void> {
  await tab.shown.press(t(language, 'cardBack'));
  await tab.shown.waitUntilClosed();
}

/** Goes on in the way the card asks for: with a listed reason where it wants one, when the 3 s are over. */
export async function consent(tab: Tab, language: UiLanguage): Promise<void> {
  const anyway = ANYWAY.map((key) => t(language, key));
  const items = await tab.shown.items();
  const named = REASONS.map((key) => t(language, key));
  const reason = items.find(({ name, role }) => named.includes(name) && role !== 'list');
  if (reason) await tab.shown.press({ role: reason.role, name: reason.name });
  await tab.shown.press(new RegExp(`^(${anyway.join('|')})`));
}
