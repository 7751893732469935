import { type MessageKey } from '../../utils/i18n.ts';
import type { Problem } from '../../utils/settings.ts';
import type { Say } from '../say.ts';

const PLACES: Readonly<Record<string, MessageKey>> = {
  accounts: 'optionsAccounts',
  names: 'optionsNames',
  severities: 'optionsRules',
  owner: 'optionsFileOwner',
  own: 'optionsNamesOwn',
  competitors: 'optionsNamesCompetitors',
  customers: 'optionsNamesCustomers',
  unreleased: 'optionsNamesUnreleased',
  aliases: 'policyAtAliases',
};

/** A problem as one sentence. */
export function sayProblem(say: Say, { key, values }: Problem): string {
  return say(key, values);
}

/** Where in a policy a problem is, in words: "Names › Customers › entry 3". */
export function sayPlace(say: Say, path: Problem['path']): string {
  if (path.length === 0) return say('policyAtDocument');
  return path
    .filter((part) => part !== 'name' && part !== 'handle')
    .map((part) => {
      if (typeof part === 'number') return say('policyAtEntry', { n: part + 1 });
      const key = PLACES[part];
      return key ? say(key) : part;
    })
    .join(' › ');
}
