import { sha256 } from '@noble/hashes/sha2.js';
import type { MessageKey } from '../i18n.ts';
import { fromBase64url, joinBytes, toBase64url } from './bytes.ts';
import type { Opened } from './signature.ts';

/** Crockford's digits: none that is taken for another when it is read out on the telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Without the last one, which is the check: 100 bits. */
const CODE_DIGITS = 20;

/** What is known of the key behind a subscription. */
export interface Trust {
  /** Public key, 32 bytes, base64url. */
  readonly key: string;
  /** `keyCode` of it, for people. */
  readonly code: string;
  /** Highest version that this key has signed for us. */
  readonly version: number;
  /** SHA-256 of that version's payload, base64url. */
  readonly hash: string;
  /** When this key was trusted: ISO 8601, UTC. */
  readonly firstSeen: string;
  readonly how: 'first-use' | 'code' | 'rotation';
}

/** What becomes of a signed file: `same` is the very one that is in force already. */
export type Accepted =
  | { readonly ok: true; readonly state: 'new' | 'same'; readonly trust: Trust }
  | { readonly ok: false; readonly key: MessageKey };

/** The short code of a public key (32 bytes) that a firm hands out: four groups of five and a check digit. */
export function keyCode(publicKey: Uint8Array): string {
  const hash = sha256(joinBytes('slipguard-policy code\n', publicKey));
  let number = 0n;
  for (const byte of hash.subarray(0, 13)) number = (number << 8n) | BigInt(byte);
  number >>= 4n;
  const values: number[] = [];
  for (let at = 0; at < CODE_DIGITS; at++, number >>= 5n) values.unshift(Number(number & 31n));
  return spell([...values, checkOf(values)]);
}

/** A code as people type it (any case, any spaces and dashes, O for 0, I and L for 1, full width); null when it cannot be one. */
export function readCode(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212_.·]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...plain].map((digit) => DIGITS.indexOf(digit));
  if (values.length !== CODE_DIGITS + 1 || values.includes(-1)) return null;
  return checkOf(values.slice(0, CODE_DIGITS)) === values[CODE_DIGITS] ? spell(values) : null;
}

/**
 * Decides on a file whose signatures hold. `version` is what its payload says; `expectedCode`, if the person typed one, in the form
 * that `readCode` gives, must be the key's. A known key may only go forward; a new one comes by the trusted key's word or by the code.
 */
export function accept(
  trust: Trust | null,
  opened: Opened,
  version: number,
  now: Date,
  expectedCode: string | null = null,
): Accepted {
  if (!Number.isSafeInteger(version) || version < 1) return { ok: false, key: 'policyTrustVersion' };
  const publicKey = fromBase64url(opened.key, 32);
  if (!publicKey) return { ok: false, key: 'policySignedBroken' };
  const code = keyCode(publicKey);
  if (expectedCode !== null && expectedCode !== code) return { ok: false, key: 'policyTrustCode' };
  const hash = toBase64url(sha256(joinBytes(opened.payload)));

  if (trust?.key === opened.key) {
    if (version < trust.version) return { ok: false, key: 'policyTrustOlder' };
    if (version === trust.version && hash !== trust.hash) return { ok: false, key: 'policyTrustSameVersion' };
    const how = expectedCode === null ? trust.how : 'code';
    return { ok: true, state: version === trust.version ? 'same' : 'new', trust: { ...trust, version, hash, how } };
  }
  // a thief's version 2147483648 must not outlive the thief's key: a new key counts from its own beginning
  const anew = (how: Trust['how']): Accepted => ({
    ok: true,
    state: 'new',
    trust: { key: opened.key, code, version, hash, firstSeen: now.toISOString(), how },
  });
  if (expectedCode !== null) return anew('code');
  if (!trust) return anew('first-use');
  return opened.rotated.includes(trust.key) ? anew('rotation') : { ok: false, key: 'policyTrustOtherKey' };
}

function spell(values: readonly number[]): string {
  const digits = values.map((value) => DIGITS[value]).join('');
  return (digits.match(/.{1,5}/g) ?? []).join('-');
}

/**
 * The digit that makes the whole sum to nothing in the field of 32 elements, each place weighed by another power of its generator: any
 * one wrong digit and any two changed places are seen, which a plain sum would miss.
 */
function checkOf(values: readonly number[]): number {
  // from the last digit backwards, so that the check's own weight is 1
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Times the generator, modulo x^5 + x^2 + 1. */
function double(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}
