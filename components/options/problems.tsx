import type { VNode } from 'preact';
import type { MessageKey } from '../../utils/i18n.ts';
import type { Problem } from '../../utils/settings.ts';
import { type Say, useSay } from '../say.ts';

const PLACES: Readonly<Record<string, MessageKey>> = {
  accounts: 'optionsAccounts',
  names: 'optionsNames',
  rules: 'optionsRules',
  ownRules: 'optionsOwn',
  markets: 'optionsMarkets',
  calendar: 'optionsMarkets',
  crises: 'optionsCrisis',
  roles: 'optionsRoles',
  reviewers: 'optionsRoles',
  person: 'policyAtPerson',
  allowed: 'policyAtAllowed',
  locks: 'optionsSignLocked',
  features: 'optionsSignLockFeatures',
  fingerprints: 'policyAtFingerprints',
  id: 'policyAtId',
  version: 'optionsSignVersion',
  issued: 'policyAtIssued',
  expires: 'optionsSignExpires',
  firm: 'optionsSignFirm',
  contact: 'policyAtContact',
  boss: 'policyAtBoss',
  languages: 'policyAtLanguages',
  owner: 'optionsFileOwner',
  own: 'optionsNamesOwn',
  competitors: 'optionsNamesCompetitors',
  exEmployers: 'optionsNamesExEmployers',
  customers: 'optionsNamesCustomers',
  suppliers: 'optionsNamesSuppliers',
  colleagues: 'optionsNamesColleagues',
  unreleased: 'optionsNamesUnreleased',
  friends: 'optionsNamesFriends',
  aliases: 'policyAtAliases',
  platform: 'optionsAccountPlatform',
  kind: 'optionsAccountKind',
  hint: 'optionsAccountHint',
  handles: 'optionsNamesHandles',
  near: 'optionsNamesNear',
  until: 'optionsNamesUntil',
  words: 'optionsOwnWords',
  pattern: 'optionsOwnPattern',
  reason: 'optionsOwnReason',
  title: 'optionsOwnTitle',
  tolerance: 'optionsAccountTolerance',
  purpose: 'optionsAccountPurpose',
  role: 'optionsAccountRole',
};

/** Problems that are told one by one; the rest are counted. */
const TOLD = 8;

/** A problem as one sentence. */
export function sayProblem(say: Say, { key, values }: Problem): string {
  return say(key, values);
}

/** Where in a policy a problem is, in words: "Names › Customers › entry 3". */
export function sayPlace(say: Say, path: Problem['path']): string {
  const words = path
    .filter((part) => part !== 'name' && part !== 'handle' && part !== 'slipguard')
    .map((part) => {
      if (typeof part === 'number') return say('policyAtEntry', { n: part + 1 });
      const key = Object.hasOwn(PLACES, part) ? PLACES[part] : undefined;
      return key ? say(key) : part;
    });
  return words.length === 0 ? say('policyAtDocument') : words.join(' › ');
}

/** What is wrong with a policy, each with its place. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }): VNode {
  const say = useSay();
  return (
    <ul class="problems">
      {problems.slice(0, TOLD).map((problem) => (
        <li key={`${problem.path.join('/')}:${problem.key}`}>
          <b>{sayPlace(say, problem.path)}</b> — {sayProblem(say, problem)}
        </li>
      ))}
      {problems.length > TOLD && <li>{say('optionsMoreProblems', { n: problems.length - TOLD })}</li>}
    </ul>
  );
}
