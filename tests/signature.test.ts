import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, joinBytes, toBase64url } from '../utils/policy/bytes.ts';
import { type KeptKey, makeKey, type OpenKey, unwrapKey, wrapKey } from '../utils/policy/keys.ts';
import { MOST_VOUCHERS, openSigned, SIGNED_BYTES, signPolicy, vouch } from '../utils/policy/signature.ts';
import { type Accepted, accept, keyCode, readCode, type Trust } from '../utils/policy/trust.ts';

const ALL = Boolean(process.env.SLIPGUARD_ALL);
const NOW = new Date('2026-11-22T08:00:00Z');
const PAYLOAD = JSON.stringify({ slipguard: 1, version: 7, owner: '王芳', names: { own: [{ name: 'Haitian 海天' }] } });

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** As a browser would keep it. */
async function keep({ pkcs8, publicKey, vouchers }: OpenKey): Promise<KeptKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return { privateKey, publicKey, vouchers, since: NOW.toISOString() };
}

const signed = ({ privateKey, publicKey, vouchers }: KeptKey, payload = PAYLOAD) =>
  signPolicy(payload, privateKey, publicKey, vouchers);

const first = await keep(await makeKey());
const second = await keep(await makeKey(first));
const third = await keep(await makeKey(second));
const stranger = await keep(await makeKey());

async function opened(key: KeptKey, payload = PAYLOAD) {
  const result = await openSigned(bytesOf(await signed(key, payload)));
  if (!result.ok) throw new Error(result.key);
  return result;
}

describe('a signed file', () => {
  it('opens to exactly what was signed, with the keys that vouched for its key', async () => {
    expect(await opened(first)).toEqual({ ok: true, payload: PAYLOAD, key: toBase64url(first.publicKey), rotated: [] });
    expect((await opened(third)).rotated).toEqual([first, second].map(({ publicKey }) => toBase64url(publicKey)));
    for (const payload of ['', '{}\n', '{\r\n}', '\ufeff{}', 'rotate of crops', `{"a":"${'中'.repeat(300_000)}"}`])
      expect((await opened(first, payload)).payload).toBe(payload);
  });

  it('with any bit or two changed does not open', async () => {
    const file = bytesOf(await signed(third));
    const size = file.length * 8;
    // every bit once, then pairs far apart
    const changes = Array.from({ length: 10_000 }, (_, at) =>
      at < size ? [at] : [(at * 7_919) % size, (at * 104_729 + 13) % size],
    ).filter(([one, other]) => one !== other);
    const chosen = ALL ? changes : changes.filter((_, at) => at % 5 === 0);
    expect(chosen.length).toBeGreaterThan(ALL ? 9_900 : 1_900);
    const accepted: number[][] = [];
    for (const bits of chosen) {
      const copy = file.slice();
      for (const bit of bits) copy[bit >> 3]! ^= 1 << (bit & 7);
      if ((await openSigned(copy)).ok) accepted.push(bits);
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  it('cut short, made longer or put together from two does not open', async () => {
    const text = await signed(second);
    const [head, line, payload] = text.split('\n') as [string, string, string];
    const otherText = await signed(second, PAYLOAD.replace('7', '8'));
    const [otherHead] = otherText.split('\n') as [string];
    const lies = {
      'another payload': [otherHead, line, payload],
      'an empty payload': [head, line, ''],
      'a line more at the end': [head, line, payload, ''],
      'lines of another system': [head, line, `${payload}\r`],
      "a stranger's key": [head.replace(toBase64url(second.publicKey), toBase64url(stranger.publicKey)), line, payload],
      'a voucher twice': [head, line, line, payload],
      'a voucher for another key': [head, await vouch(third.publicKey, first.privateKey, first.publicKey), payload],
      'a voucher by another key': [head, await vouch(second.publicKey, stranger.privateKey, first.publicKey), payload],
      'a voucher that says nothing': [head, 'rotate ', payload],
      'too many vouchers': [head, ...Array<string>(MOST_VOUCHERS + 1).fill(line), payload],
      'another format': [head.replace('policy 1', 'policy 2'), line, payload],
      'no signature': [payload],
    };
    for (const [name, lines] of Object.entries(lies)) {
      const result = await openSigned(bytesOf(lines.join('\n')));
      expect(result.ok, name).toBe(false);
    }
    for (let end = 0; end < text.length - 1; end += 7)
      expect((await openSigned(bytesOf(text.slice(0, end)))).ok, `cut at ${end}`).toBe(false);
    expect((await openSigned(new Uint8Array(SIGNED_BYTES + 1))).ok).toBe(false);
    // without its vouchers it is the same file, signed by a key that nobody vouches for
    expect(await openSigned(bytesOf([head, payload].join('\n')))).toMatchObject({ ok: true, rotated: [] });
  });

  it("says what is the matter, in the words of the matter's own", async () => {
    const text = await signed(first);
    const key = async (file: string | Uint8Array) => {
      const result = await openSigned(typeof file === 'string' ? bytesOf(file) : file);
      return result.ok ? 'opened' : result.key;
    };
    expect(await key(PAYLOAD)).toBe('policySignedNot');
    expect(await key('')).toBe('policySignedNot');
    expect(await key(text.replace('policy 1', 'policy 2'))).toBe('policySignedNewer');
    expect(await key(text.replace('海', '河'))).toBe('policySignedBroken');
    expect(await key((await signed(second)).replace('rotate ', 'rotate x'))).toBe('policySignedRotation');
    expect(await key(new Uint8Array(SIGNED_BYTES + 1).fill(32))).toBe('policySignedTooBig');
    expect(await key(new Uint8Array(SIGNED_BYTES).fill(10))).toBe('policySignedNot');
  });

  it('has signatures that are worth nothing for another kind of statement', async () => {
    // what the firm once signed as a policy happens to be the bytes of the stranger's key
    const asPolicy = joinBytes('slipguard-policy 1\n', stranger.publicKey);
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', first.privateKey, asPolicy));
    const claim = `rotate ${toBase64url(first.publicKey)} ${toBase64url(signature)}`;
    expect(await openSigned(bytesOf(await signed({ ...stranger, vouchers: [claim] })))).toEqual({
      ok: false,
      key: 'policySignedRotation',
    });
  });

  it('is written in one way only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(42), fc.string(), (bytes, at, other) => {
        const text = toBase64url(bytes);
        expect(fromBase64url(text, 32)).toEqual(new Uint8Array(bytes));
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        const read = fromBase64url(changed, 32);
        if (read) expect(toBase64url(read)).toBe(changed);
      }),
      { numRuns: 1_000 },
    );
    // the last of 43 characters has two bits to spare
    const zeros = 'A'.repeat(43);
    expect(fromBase64url(zeros, 32)).not.toBeNull();
    for (const last of 'BCD') expect(fromBase64url(zeros.slice(0, 42) + last, 32)).toBeNull();
    for (const text of [`${zeros}=`, zeros.slice(1), '+'.repeat(43), '/'.repeat(43), ` ${zeros.slice(1)}`])
      expect(fromBase64url(text, 32), text).toBeNull();
  });
});

describe('the short code of a key', () => {
  const code = keyCode(first.publicKey);

  it('is read as people write it', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]$/);
    const full = code.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const loose = code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase().replaceAll('-', ' – ');
    for (const text of [code, full, loose, ` ${code.replaceAll('-', '')}\n`, code.replaceAll('1', 'I')])
      expect(readCode(text), text).toBe(code);
    for (const text of ['', '-', code.slice(1), `${code}0`, code.replace(/.$/, 'U'), '密钥码', PAYLOAD])
      expect(readCode(text), text).toBeNull();
  });

  it('shows every wrong digit and every two digits that changed places', () => {
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const plain = keyCode(bytes).replaceAll('-', '');
        expect(readCode(plain)).toBe(keyCode(bytes));
        for (let at = 0; at < plain.length; at++) {
          for (const digit of digits)
            if (digit !== plain[at]) expect(readCode(plain.slice(0, at) + digit + plain.slice(at + 1))).toBeNull();
          for (let other = at + 1; other < plain.length; other++) {
            const swapped = [...plain];
            [swapped[at], swapped[other]] = [swapped[other]!, swapped[at]!];
            if (plain[at] !== plain[other]) expect(readCode(swapped.join(''))).toBeNull();
          }
        }
      }),
      { numRuns: ALL ? 200 : 10 },
    );
  });
});

describe('trust', () => {
  const trustOf = (result: Accepted): Trust => {
    if (!result.ok) throw new Error(result.key);
    return result.trust;
  };
  const codeOf = ({ publicKey }: KeptKey) => keyCode(publicKey);

  it('begins with the first file, or with the code that the firm handed out', async () => {
    const file = await opened(first);
    const seen = trustOf(accept(null, file, 7, NOW));
    expect(seen).toMatchObject({ key: file.key, code: codeOf(first), version: 7, how: 'first-use' });
    expect(seen.firstSeen).toBe(NOW.toISOString());
    expect(trustOf(accept(null, file, 7, NOW, codeOf(first))).how).toBe('code');
    expect(accept(null, file, 7, NOW, codeOf(stranger))).toEqual({ ok: false, key: 'policyTrustCode' });
    // typed later, the code makes the key surer and changes nothing else
    expect(accept(seen, file, 7, NOW, codeOf(first))).toEqual({
      ok: true,
      state: 'same',
      trust: { ...seen, how: 'code' },
    });
  });

  it('goes forward only', async () => {
    const file = await opened(first);
    const trust = trustOf(accept(null, file, 1_001, NOW));
    const wrong: number[] = [];
    for (let version = 1; version <= 1_000; version++) {
      const result = accept(trust, await opened(first, PAYLOAD.replace('7', String(version))), version, NOW);
      if (result.ok || result.key !== 'policyTrustOlder') wrong.push(version);
    }
    expect(wrong).toEqual([]);
    expect(accept(trust, file, 1_001, NOW)).toEqual({ ok: true, state: 'same', trust });
    const other = await opened(first, '{}');
    expect(accept(trust, other, 1_001, NOW)).toEqual({ ok: false, key: 'policyTrustSameVersion' });
    const later = new Date('2027-01-01T00:00:00Z');
    const next = trustOf(accept(trust, other, 1_002, later));
    expect(next).toMatchObject({ version: 1_002, firstSeen: trust.firstSeen, how: 'first-use' });
    expect(accept(next, file, 1_001, later).ok).toBe(false);
    for (const version of [0, -1, 1.5, Number.NaN, Infinity, 2 ** 53])
      expect(accept(trust, file, version, NOW), String(version)).toEqual({ ok: false, key: 'policyTrustVersion' });
  });

  it("recovers from a thief's version 2147483648 by rotation and by a new code", async () => {
    const stolen = trustOf(
      accept(trustOf(accept(null, await opened(first), 7, NOW)), await opened(first, '{}'), 2 ** 31, NOW),
    );
    expect(accept(stolen, await opened(first), 8, NOW).ok).toBe(false);
    // the second key carries the first one's word, and the third carries both
    for (const key of [second, third]) {
      const moved = trustOf(accept(stolen, await opened(key), 8, NOW));
      expect(moved).toMatchObject({ key: toBase64url(key.publicKey), version: 8, how: 'rotation' });
      // the thief's own files are over
      expect(accept(moved, await opened(first, '{}'), 2 ** 31 + 1, NOW)).toEqual({
        ok: false,
        key: 'policyTrustOtherKey',
      });
    }
    const fresh = trustOf(accept(stolen, await opened(stranger), 8, NOW, codeOf(stranger)));
    expect(fresh).toMatchObject({ version: 8, how: 'code' });
    expect(accept(fresh, await opened(second), 9, NOW).ok).toBe(false);
    // a thief who rotates away from the old key does not reach those who left it
    const thief = await keep(await makeKey(first));
    expect(accept(trustOf(accept(stolen, await opened(second), 8, NOW)), await opened(thief), 9, NOW).ok).toBe(false);
  });

  it('is not given to a key that nobody vouches for', async () => {
    const trust = trustOf(accept(null, await opened(first), 7, NOW));
    for (const version of [1, 7, 8, 2 ** 31])
      expect(accept(trust, await opened(stranger), version, NOW)).toEqual({ ok: false, key: 'policyTrustOtherKey' });
    // the code of the old key does not open the door for another
    expect(accept(trust, await opened(stranger), 8, NOW, codeOf(first))).toEqual({ ok: false, key: 'policyTrustCode' });
  });
});

describe('the backup of a key', () => {
  const PHRASE = '三号仓库 blue kettle';

  it('comes back with its passphrase, and only with it', async () => {
    const key = await makeKey(first);
    const wrapped = await wrapKey(key, PHRASE);
    if (!wrapped.ok) throw new Error(wrapped.key);
    expect(JSON.parse(wrapped.backup)).toMatchObject({ slipguardKey: 1, kdf: 'PBKDF2-SHA-256', cipher: 'AES-GCM' });
    expect(JSON.parse(wrapped.backup).iterations).toBeGreaterThanOrEqual(600_000);
    expect(wrapped.backup).not.toContain(toBase64url(key.pkcs8.subarray(16)));
    expect(await unwrapKey(wrapped.backup, PHRASE)).toEqual({ ok: true, opened: key });
    // another keyboard's full-width letters and a space that came with the paste are the same phrase
    expect((await unwrapKey(wrapped.backup, ` ${PHRASE.replace('blue', 'ｂｌｕｅ')} `)).ok).toBe(true);
    expect(await unwrapKey(wrapped.backup, `${PHRASE}s`)).toEqual({ ok: false, key: 'policyKeyWrong' });
    expect(await wrapKey(key, '  short    ')).toEqual({ ok: false, key: 'policyKeyShort' });

    const restored = await unwrapKey(wrapped.backup, PHRASE);
    if (!restored.ok) throw new Error(restored.key);
    const result = await opened(await keep(restored.opened));
    expect(result).toMatchObject({ key: toBase64url(key.publicKey), rotated: [toBase64url(first.publicKey)] });
  });

  it('that was changed in any field is refused', async () => {
    const wrapped = await wrapKey(await makeKey(first), PHRASE);
    if (!wrapped.ok) throw new Error(wrapped.key);
    const whole = JSON.parse(wrapped.backup) as Record<string, unknown>;
    const changes: Record<string, unknown> = {
      slipguardKey: 2,
      kdf: 'none',
      cipher: 'none',
      iterations: 600_001,
      salt: toBase64url(new Uint8Array(16)),
      iv: toBase64url(new Uint8Array(12)),
      publicKey: toBase64url(stranger.publicKey),
      vouchers: [],
      key: toBase64url(joinBytes('x'.repeat(64))),
    };
    expect(Object.keys(changes).sort()).toEqual(Object.keys(whole).sort());
    for (const [field, value] of Object.entries(changes))
      for (const wrong of [value, null, [], {}])
        expect((await unwrapKey(JSON.stringify({ ...whole, [field]: wrong }), PHRASE)).ok, field).toBe(false);
    for (const text of [
      '',
      'null',
      '[]',
      '1',
      '{',
      '"x"',
      ' '.repeat(20_000),
      JSON.stringify({ ...whole, iterations: 1e12 }),
    ])
      expect(await unwrapKey(text, PHRASE)).toEqual({ ok: false, key: 'policyKeyNotBackup' });
  }, 60_000);
});
