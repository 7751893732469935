import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { PACKS } from '../../rules/index.ts';
import type { UiLanguage } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { NAME_LISTS, type NameList, type Policy, type RuleSetting } from '../../utils/policy/schema.ts';
import { Check } from '../field.tsx';
import { SEVERITY_WORDS } from '../overlay/words.ts';
import { Picks } from '../picks.tsx';
import { Language, type Say, useNumber, useSay } from '../say.ts';
import { LIST_WORDS } from './name-words.ts';
import type { Change } from './panel.ts';

/** Single rules in sight at once. */
const PAGE = 50;

/** Parts that can be locked as a whole: what they are called, and what a lock on them does. */
const PARTS: Readonly<Record<string, readonly [label: MessageKey, hint: MessageKey]>> = {
  rules: ['optionsSignLockRules', 'optionsSignLockRulesHint'],
  ownRules: ['optionsOwn', 'optionsSignLockOwnHint'],
  roles: ['optionsSignLockRoles', 'optionsSignLockRolesHint'],
  reviewers: ['optionsReviewers', 'optionsSignLockReviewersHint'],
  allowed: ['optionsSignAllowed', 'optionsSignLockAllowedHint'],
  crises: ['optionsCrisis', 'optionsSignLockCrisesHint'],
  accounts: ['optionsSignWorkAccounts', 'optionsSignLockAccountsHint'],
  markets: ['optionsMarkets', 'optionsSignLockMarketsHint'],
  features: ['optionsSignLockFeatures', 'optionsSignLockFeaturesHint'],
};

/** What a rule is called, built in or of the policy's own; its id where nothing of that name is known. */
export function ruleName(language: UiLanguage, { ownRules }: Policy, id: string): string {
  const own = ownRules.find((rule) => `own/${rule.id}` === id);
  if (own) return own.title;
  return Object.hasOwn(PACKS, id) ? PACKS[id]!.message[language].what.replaceAll('{text}', '…') : id;
}

function saySetting(say: Say, { on, quiet, severity }: RuleSetting): string | undefined {
  if (on === false) return say('optionsRulesOff');
  if (quiet) return say('optionsRulesQuiet');
  return severity && say(SEVERITY_WORDS[severity]);
}

/** What those who get the policy may add to, but not loosen. */
export function Locks({ policy, change }: { readonly policy: Policy; readonly change: Change }): VNode {
  const say = useSay();
  const number = useNumber();
  const language = useContext(Language);
  const [shown, setShown] = useState(PAGE);
  const { locks, rules } = policy;
  const lock = (part: string, on: boolean) =>
    void change((policy) => {
      const others = policy.locks.filter((one) => one !== part);
      return { ...policy, locks: on ? [...others, part] : others };
    });
  const check = (part: string, label: string, hint?: string) => (
    <Check key={part} label={label} hint={hint} on={locks.includes(part)} change={(on) => lock(part, on)} />
  );
  const lists = NAME_LISTS.filter((list) => locks.includes(`names.${list}`));
  const single = [
    ...new Set([...Object.keys(rules), ...locks.flatMap((one) => (one.startsWith('rules.') ? [one.slice(6)] : []))]),
  ];
  // a lock that this page offers no words for is shown all the same
  const others = locks.filter((one) => !Object.hasOwn(PARTS, one) && !/^(?:rules|names)\./.test(one));
  return (
    <>
      <h3>{say('optionsSignLocks')}</h3>
      <p class="hint">{say('optionsSignLocksWhy')}</p>
      <div>
        {Object.entries(PARTS).map(([part, [label, hint]]) => check(part, say(label), say(hint)))}
        {others.map((part) => check(part, part))}
      </div>
      <Picks<NameList>
        label={say('optionsSignLockNames')}
        hint={say('optionsSignLockNamesHint')}
        chosen={lists}
        options={NAME_LISTS.map((list) => [list, say(LIST_WORDS[list].title)])}
        change={(chosen) => {
          const list = NAME_LISTS.find((one) => chosen.includes(one) !== lists.includes(one));
          if (list) lock(`names.${list}`, chosen.includes(list));
        }}
      />
      {single.length > 0 && !locks.includes('rules') && (
        <details class="fold">
          <summary>{say('optionsSignLockSingle', { n: number(single.length) })}</summary>
          {single.slice(0, shown).map((id) =>
            // with its id: one rule in two languages is called the same
            check(
              `rules.${id}`,
              ruleName(language, policy, id),
              [saySetting(say, rules[id] ?? {}), id].filter(Boolean).join(' · '),
            ),
          )}
          {single.length > shown && (
            <button type="button" onClick={() => setShown(shown + PAGE)}>
              {say('optionsShowMore', { n: number(single.length - shown) })}
            </button>
          )}
        </details>
      )}
    </>
  );
}
