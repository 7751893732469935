import type { MessageKey } from '../../utils/i18n.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import type { Say } from '../say.ts';

/** Says that a firm keeps something, with its name and whom to ask. */
export function sayLocked(say: Say, { policy }: Effective, what: MessageKey): string {
  const contact = [policy.owner, policy.contact].filter(Boolean).join(' · ');
  const firm = policy.firm || say('optionsFirmUnnamed');
  return say(what, { firm }) + (contact ? ` ${say('optionsFirmAsk', { contact })}` : '');
}
