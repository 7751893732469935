import { makeFingerprints } from '../../rules/fingerprint.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { fromBase64url } from '../../utils/policy/bytes.ts';
import { type Difference, difference } from '../../utils/policy/difference.ts';
import type { KeptKey } from '../../utils/policy/keys.ts';
import { defaultPolicy, type NameList, type Policy, SENSITIVE } from '../../utils/policy/schema.ts';
import { openSigned, signPolicy } from '../../utils/policy/signature.ts';
import { type Carry, forFirm, forTravel } from '../../utils/policy/travel.ts';

/** How sensitive lists go out to a firm: plain words are no choice. */
export type Sent = Exclude<Carry, 'plain'>;

/** What is settled when a policy goes out. */
export interface Stamp {
  readonly id: string;
  readonly version: number;
  /** ISO 8601; null: without an end. */
  readonly expires: string | null;
}

/** The version that comes after all that are known to have gone out. */
export function nextVersion(policy: Policy, last: Policy | null): number {
  return Math.max(policy.version ?? 0, last?.version ?? 0) + 1;
}

/** The document that a firm gets of a person's own policy; `issued` is added when it is signed. */
export function outgoing(policy: Policy, sent: Sent, { id, version, expires }: Stamp): Policy {
  const { issued: _, expires: __, ...rest } = forTravel(forFirm(policy), sent);
  return { ...rest, id, version, ...(expires === null ? {} : { expires }) };
}

/** In what `document`, made of `policy`, differs from the last one that went out. */
export function sinceLast(last: Policy | null, document: Policy, policy: Policy): readonly Difference[] {
  const { issued: _, ...before } = last ?? defaultPolicy();
  return difference(pictured(before), pictured(again(before, document, policy)));
}

/** With a picture that fits into a line of text, and is another where the picture is. */
function pictured(policy: Policy): Policy {
  const { boss } = policy;
  if (!boss?.picture) return policy;
  const { length } = boss.picture;
  return { ...policy, boss: { ...boss, picture: `${length} B …${boss.picture.slice(-8)}` } };
}

/** The document as the salt of the last one would have made it: prints with two salts cannot be compared. */
function again(last: Policy, document: Policy, policy: Policy): Policy {
  const salt = fromBase64url(last.fingerprints.at(-1)?.salt ?? '', 16);
  if (!salt || document.fingerprints.length === policy.fingerprints.length) return document;
  const names = Object.fromEntries(
    (Object.keys(policy.names) as NameList[]).map((list) => [list, SENSITIVE.includes(list) ? policy.names[list] : []]),
  ) as unknown as Policy['names'];
  const prints = [...document.fingerprints.slice(0, -1), makeFingerprints(names, salt)];
  return { ...document, fingerprints: prints as Policy['fingerprints'] };
}

/** The signed file, opened once as its readers will, or why there is none. */
export async function signDocument(
  document: Policy,
  { privateKey, publicKey, vouchers }: KeptKey,
  now: Date,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly key: MessageKey }> {
  const payload = JSON.stringify({ ...document, issued: now.toISOString() });
  const text = await signPolicy(payload, privateKey, publicKey, vouchers);
  const opened = await openSigned(new TextEncoder().encode(text));
  return opened.ok ? { ok: true, text } : opened;
}
