import { makeFingerprints } from '../../rules/fingerprint.ts';
import { NAME_LISTS, type NameList, type Policy, SENSITIVE } from './schema.ts';

/** How sensitive lists go along: not at all, as fingerprints, or in plain words, which is for one's own backup only. */
export type Carry = 'without' | 'prints' | 'plain';

/** The copy of a policy that leaves this browser. Fingerprints get a new salt each time, so that two files cannot be laid side by side. */
export function forTravel(policy: Policy, carry: Carry): Policy {
  if (carry === 'plain') return policy;
  const bare: Policy = { ...policy, fingerprints: [], names: only(policy, (list) => !SENSITIVE.includes(list)) };
  if (carry === 'without') return bare;
  const secret = only(policy, (list) => SENSITIVE.includes(list));
  const isEmpty = SENSITIVE.every((list) => secret[list].length === 0);
  const made = isEmpty ? [] : [makeFingerprints(secret, crypto.getRandomValues(new Uint8Array(16)))];
  return { ...bare, fingerprints: [...policy.fingerprints, ...made] as Policy['fingerprints'] };
}

/** What a firm hands out: nothing of the person, and no personal account. */
export function forFirm(policy: Policy): Policy {
  const { person: _, ...rest } = policy;
  const accounts = policy.accounts
    .filter(({ kind }) => kind === 'work')
    // how an account is secured and registered helps nobody who reads it at an open address but a thief
    .map(({ registered: _r, twoFactor: _t, admins: _a, answers: _q, ...account }) => account);
  return { ...rest, accounts };
}

/** What the person's other devices get through the browser's own sync: everything but the sensitive lists. */
export function forSync(policy: Policy): string {
  return JSON.stringify(forTravel(policy, 'without'));
}

/** A policy that came through sync, with this machine's own sensitive lists put back. */
export function fromSync(came: Policy, here: Policy): Policy {
  const names = Object.fromEntries(
    NAME_LISTS.map((list) => [list, (SENSITIVE.includes(list) ? here : came).names[list]]),
  ) as Policy['names'];
  return { ...came, names, fingerprints: here.fingerprints };
}

function only(policy: Policy, keep: (list: NameList) => boolean): Policy['names'] {
  return Object.fromEntries(
    NAME_LISTS.map((list) => [list, keep(list) ? policy.names[list] : []]),
  ) as unknown as Policy['names'];
}
