import type { MessageKey } from '../i18n.ts';
import { fromBase64url, joinBytes, toBase64url } from './bytes.ts';

/** Bytes of a signed file, at most; anything that travels is judged by this before a byte of it is read. */
export const SIGNED_BYTES = 1024 * 1024;

/** Lines of `vouch` in one file, at most: a firm that changes its key every year carries its readers over eight years. */
export const MOST_VOUCHERS = 8;
/** Bytes of the longest line before the payload, with some room. */
const LONGEST_LINE = 200;
const NEWLINE = 10;

// each kind of statement begins in its own way, so that a signature for one is worth nothing for the other
const POLICY = 'slipguard-policy 1\n';
const ROTATE = 'slipguard-policy rotate\n';

/** A file whose signature holds. Nothing in it was read before that was known. */
export interface Opened {
  /** The JSON text, exactly as it was signed. */
  readonly payload: string;
  /** The public key that signed it: 32 bytes, base64url. */
  readonly key: string;
  /** Public keys that vouched for it, each for the next and the last for `key`, oldest first. */
  readonly rotated: readonly string[];
}

/** Signs `payload`, a JSON text. `vouchers` are lines of `vouch`, oldest first, that lead from older keys to this one. */
export async function signPolicy(
  payload: string,
  key: CryptoKey,
  publicKey: Uint8Array,
  vouchers: readonly string[] = [],
): Promise<string> {
  const signature = await sign(key, joinBytes(POLICY, payload));
  const first = `slipguard-policy 1 ${toBase64url(publicKey)} ${toBase64url(signature)}`;
  return [first, ...vouchers, payload].join('\n');
}

/** The line with which an old key says that `next`, a raw public key of 32 bytes, takes its place. */
export async function vouch(next: Uint8Array, oldKey: CryptoKey, oldPublicKey: Uint8Array): Promise<string> {
  const signature = await sign(oldKey, joinBytes(ROTATE, next));
  return `rotate ${toBase64url(oldPublicKey)} ${toBase64url(signature)}`;
}

/** Opens a signed file: every signature in it holds, or nothing of it comes out. Never throws. */
export async function openSigned(
  bytes: Uint8Array,
): Promise<({ readonly ok: true } & Opened) | { readonly ok: false; readonly key: MessageKey }> {
  const refused = (key: MessageKey) => ({ ok: false, key }) as const;
  try {
    if (bytes.length > SIGNED_BYTES) return refused('policySignedTooBig');
    const first = lineAt(bytes, 0);
    const [, key = '', signature = ''] = /^slipguard-policy 1 (\S+) (\S+)$/.exec(first) ?? [];
    if (key === '') return refused(/^slipguard-policy \d/.test(first) ? 'policySignedNewer' : 'policySignedNot');

    const vouchers: (readonly [key: string, signature: string])[] = [];
    let start = first.length + 1;
    for (let line = lineAt(bytes, start); line.startsWith('rotate '); line = lineAt(bytes, start)) {
      const found = /^rotate (\S+) (\S+)$/.exec(line);
      if (!found || vouchers.length === MOST_VOUCHERS) return refused('policySignedRotation');
      vouchers.push([found[1]!, found[2]!]);
      start += line.length + 1;
    }

    const payload = bytes.subarray(start);
    if (!(await holds(key, signature, joinBytes(POLICY, payload)))) return refused('policySignedBroken');
    const rotated = vouchers.map(([old]) => old);
    for (const [index, [old, word]] of vouchers.entries()) {
      const next = fromBase64url(rotated[index + 1] ?? key, 32);
      if (!next || !(await holds(old, word, joinBytes(ROTATE, next)))) return refused('policySignedRotation');
    }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    return { ok: true, payload: text, key, rotated };
  } catch {
    return refused('policySignedBroken');
  }
}

/** The line that begins at `start`, without its end; empty when it is not short plain text. */
function lineAt(bytes: Uint8Array, start: number): string {
  const end = bytes.subarray(start, start + LONGEST_LINE).indexOf(NEWLINE);
  const line = bytes.subarray(start, start + Math.max(end, 0));
  return line.every((byte) => byte >= 0x20 && byte < 0x7f) ? String.fromCharCode(...line) : '';
}

async function sign(key: CryptoKey, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
}

async function holds(key: string, signature: string, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [rawKey, rawSignature] = [fromBase64url(key, 32), fromBase64url(signature, 64)];
  if (!rawKey || !rawSignature) return false;
  const publicKey = await crypto.subtle.importKey('raw', rawKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', publicKey, rawSignature, message);
}
