import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { MessageKey } from '../i18n.ts';
import { fromBase64url, joinBytes, toBase64url } from './bytes.ts';
import { MOST_VOUCHERS, vouch } from './signature.ts';

/** A signing key that can still be written down. It should live no longer than it takes to offer a backup. */
export interface OpenKey {
  /** The private key, PKCS #8. */
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  /** 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Lines of `vouch` that lead from older keys to this one, oldest first. */
  readonly vouchers: readonly string[];
}

/** The signing key of this browser: it signs, and can never be taken out again. */
export interface KeptKey {
  readonly privateKey: CryptoKey;
  /** 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly vouchers: readonly string[];
  /** Since when it is here: ISO 8601, UTC. */
  readonly since: string;
}

/** UTF-16 units of a passphrase, at least. */
export const PASSPHRASE = 10;

const ITERATIONS = 600_000;
/** A backup that asks for more was made to keep the browser busy. */
const MOST_ITERATIONS = 10_000_000;
/** UTF-16 units; a real backup with eight vouchers has 2,000. */
const LONGEST_BACKUP = 10_000;

/** Makes a signing key; after `before`, the key in use until now, one that the firm's readers will follow by themselves. */
export async function makeKey(before: KeptKey | null = null): Promise<OpenKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  if (!before) return { pkcs8, publicKey, vouchers: [] };
  const line = await vouch(publicKey, before.privateKey, before.publicKey);
  return { pkcs8, publicKey, vouchers: [...before.vouchers, line].slice(-MOST_VOUCHERS) };
}

/** The backup file of a key, as JSON text, or the reason why the passphrase will not do. */
export async function wrapKey(
  key: OpenKey,
  passphrase: string,
): Promise<{ readonly ok: true; readonly backup: string } | { readonly ok: false; readonly key: MessageKey }> {
  if (tidy(passphrase).length < PASSPHRASE) return { ok: false, key: 'policyKeyShort' };
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const head: Head = {
    slipguardKey: 1,
    kdf: 'PBKDF2-SHA-256',
    cipher: 'AES-GCM',
    iterations: ITERATIONS,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    publicKey: toBase64url(key.publicKey),
    vouchers: key.vouchers,
  };
  const secret = await derive(passphrase, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(head) }, secret, key.pkcs8);
  return { ok: true, backup: JSON.stringify({ ...head, key: toBase64url(new Uint8Array(sealed)) }, null, 2) };
}

/** Opens a backup; one that was changed in any place, and a wrong passphrase, are refused. Never throws. */
export async function unwrapKey(
  backup: string,
  passphrase: string,
): Promise<{ readonly ok: true; readonly opened: OpenKey } | { readonly ok: false; readonly key: MessageKey }> {
  const read = readBackup(backup);
  if (!read) return { ok: false, key: 'policyKeyNotBackup' };
  const { head, salt, iv, publicKey, sealed } = read;
  try {
    const secret = await derive(passphrase, salt, head.iterations);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(head) }, secret, sealed);
    const opened: OpenKey = { pkcs8: new Uint8Array(plain), publicKey, vouchers: head.vouchers };
    await importPrivate(opened.pkcs8);
    return { ok: true, opened };
  } catch {
    return { ok: false, key: 'policyKeyWrong' };
  }
}

/** Keeps a key in this browser, in place of any other, in a form that no page of ours can export. */
export async function keepKey({ pkcs8, publicKey, vouchers }: OpenKey, now: Date): Promise<KeptKey> {
  const kept = { privateKey: await importPrivate(pkcs8), publicKey, vouchers, since: now.toISOString() };
  await withKeys((database) => database.put('keys', kept, 'signing'));
  return kept;
}

/** The key of this browser; null where there is none. */
export async function readKey(): Promise<KeptKey | null> {
  return (await withKeys((database) => database.get('keys', 'signing'))) ?? null;
}

/** Removes it for good; only a backup brings it back. */
export async function forgetKey(): Promise<void> {
  await withKeys((database) => database.delete('keys', 'signing'));
}

interface KeysDb extends DBSchema {
  keys: { key: string; value: KeptKey };
}

/** Opened for the one call: a signature is made a few times a year. */
async function withKeys<T>(work: (database: IDBPDatabase<KeysDb>) => Promise<T>): Promise<T> {
  const database = await openDB<KeysDb>('keys', 1, { upgrade: (fresh) => void fresh.createObjectStore('keys') });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All of a backup that anybody may read; the cipher binds every field of it. */
interface Head {
  readonly slipguardKey: 1;
  readonly kdf: 'PBKDF2-SHA-256';
  readonly cipher: 'AES-GCM';
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly publicKey: string;
  readonly vouchers: readonly string[];
}

function bound(head: Head): Uint8Array<ArrayBuffer> {
  const { slipguardKey, kdf, cipher, iterations, salt, iv, publicKey, vouchers } = head;
  return joinBytes(JSON.stringify([slipguardKey, kdf, cipher, iterations, salt, iv, publicKey, vouchers]));
}

function readBackup(text: string) {
  if (text.length > LONGEST_BACKUP) return null;
  let found: Partial<Head & { key: string }>;
  try {
    found = Object(JSON.parse(text));
  } catch {
    return null;
  }
  const { slipguardKey, kdf, cipher, iterations, vouchers } = found;
  if (slipguardKey !== 1 || kdf !== 'PBKDF2-SHA-256' || cipher !== 'AES-GCM') return null;
  if (!Number.isSafeInteger(iterations) || iterations! < ITERATIONS || iterations! > MOST_ITERATIONS) return null;
  if (!Array.isArray(vouchers) || vouchers.some((line) => typeof line !== 'string')) return null;
  const [salt, iv, publicKey] = [bytes(found.salt, 16), bytes(found.iv, 12), bytes(found.publicKey, 32)];
  const sealed = bytes(found.key);
  return salt && iv && publicKey && sealed ? { head: found as Head, salt, iv, publicKey, sealed } : null;
}

function bytes(text: unknown, length?: number): Uint8Array<ArrayBuffer> | null {
  return typeof text === 'string' ? fromBase64url(text, length ?? Math.floor((text.length * 3) / 4)) : null;
}

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', joinBytes(tidy(passphrase)), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The same passphrase by another keyboard or input method is the same. */
function tidy(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

function importPrivate(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
}
