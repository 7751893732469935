import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { t } from '../utils/i18n.ts';
import { readPolicyFile } from '../utils/policy/import.ts';
import { makeKey } from '../utils/policy/keys.ts';
import { LIMITS } from '../utils/policy/schema.ts';
import { signPolicy } from '../utils/policy/signature.ts';
import { keyCode } from '../utils/policy/trust.ts';

const PAYLOAD = JSON.stringify({ slipguard: 1, owner: '王芳', names: { own: [{ name: 'Haida 海达' }] } });
const { pkcs8, publicKey } = await makeKey();
const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
const SIGNED = await signPolicy(PAYLOAD, key, publicKey);

const read = (content: string | Uint8Array) => readPolicyFile(new File([content as BlobPart], 'firm.json'));
const why = async (content: string | Uint8Array) => {
  const read_ = await read(content);
  if (read_.ok) return 'good';
  for (const language of ['en', 'zh'] as const)
    expect(t(language, read_.problems[0]!.key, read_.problems[0]!.values)).not.toMatch(/\$\w+\$/);
  return read_.problems[0]!.key;
};
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a policy file', () => {
  it('is read, with the name it has and the code of its key', async () => {
    expect(await read(PAYLOAD)).toMatchObject({ ok: true, policy: { owner: '王芳' }, name: 'firm.json', code: null });
    expect(await read(SIGNED)).toMatchObject({ ok: true, policy: { owner: '王芳' }, code: keyCode(publicKey) });
  });

  it('may bear the mark that editors put before a text', async () => {
    expect(await read(`\ufeff${PAYLOAD}`)).toMatchObject({ ok: true, code: null });
    expect(await read(`\ufeff${SIGNED}`)).toMatchObject({ ok: true, code: keyCode(publicKey) });
  });

  it('whose signature does not hold is never read as one without', async () => {
    for (const [at, changed] of [
      SIGNED.replace('王芳', '李芳'),
      SIGNED.replace('slipguard-policy 1', 'slipguard-policy 2'),
      SIGNED.replace('slipguard-policy 1 ', 'slipguard-policy 1  '),
      SIGNED.replace('slipguard-policy 1', 'slipguard-policy'),
      SIGNED.replace(' 1 ', ' 1 A'),
      SIGNED.replace('\n', '\nrotate a b\n'),
      SIGNED.replace('\n', '\r\n'),
      `${SIGNED}\n`,
      ` ${SIGNED}`,
      `\n${SIGNED}`,
      `\ufeff\ufeff${SIGNED}`,
      SIGNED.slice(0, -1),
      `slipguard-policy\n${PAYLOAD}`,
      `slipguard-policy 1 x y\n${PAYLOAD}`,
      SIGNED.toUpperCase(),
    ].entries())
      expect(await why(changed), `${at}`).toMatch(/^policy(Signed\w+|Unreadable)$/);
    expect(await why(SIGNED.replace('王芳', '李芳'))).toBe('policySignedBroken');
  });

  it('in another encoding, or of another kind, is refused in words', async () => {
    for (const text of [PAYLOAD, SIGNED])
      for (const big of [false, true]) expect(await why(utf16(text, big))).toBe('policyUnreadable');
    expect(await why(Buffer.from(PAYLOAD, 'utf16le'))).toBe('policyUnreadable');
    expect(await why(Buffer.concat([Buffer.from(PAYLOAD), Buffer.from([0xc3, 0x28])]))).toBe('policyUnreadable');
    expect(await why(gzipSync(PAYLOAD))).toBe('policyUnreadable');
    for (const text of ['', '\ufeff', 'null', '[]', '7', '"slipguard"', `${PAYLOAD}x`, '<!doctype html>', 'name;alias'])
      expect(await why(text), text).toBe('policyUnreadable');
    expect(await why('{}')).toBe('policyFormat');
    expect(await why('{"slipguard":2}')).toBe('policyNewer');
    expect(await why('{"slipguard":1,"owner":"a","owner":"b"}')).toBe('policyFieldTwice');
    expect(await why('{"slipguard":1,"__proto__":{"owner":"b"}}')).toBe('policyUnsafeField');
    expect(({} as Record<string, unknown>).owner).toBeUndefined();
  });

  it('of up to 4 MiB is taken, and of a byte more not even opened', async () => {
    const most = `${PAYLOAD}${' '.repeat(LIMITS.file - Buffer.byteLength(PAYLOAD))}`;
    expect(await why(most)).toBe('good');
    let opened = 0;
    const file = (size: number, content = most) => ({
      name: 'a',
      size,
      arrayBuffer: async () => {
        opened += 1;
        return new TextEncoder().encode(content).buffer;
      },
    });
    expect(await readPolicyFile(file(LIMITS.file + 1))).toMatchObject({ problems: [{ key: 'policyFileTooBig' }] });
    expect(opened).toBe(0);
    // a size that is not true
    expect(await readPolicyFile(file(1, `${most} `))).toMatchObject({ problems: [{ key: 'policyTooBig' }] });
    expect(await why(await signPolicy(most, key, publicKey))).toBe('policyFileTooBig');
    expect(await why(await signPolicy(most.slice(0, 1024 * 1024), key, publicKey))).toBe('policySignedTooBig');
  });

  it('that cannot be read from the disk is refused, never thrown', async () => {
    const file = { name: 'a', size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
    expect(await readPolicyFile(file)).toMatchObject({ ok: false, problems: [{ key: 'policyUnreadable' }] });
  });

  it('that would unfold to far more is refused at once', async () => {
    const inside = (value: string) => `{"slipguard":1,"owner":${value}}`;
    const bombs = [
      '['.repeat(LIMITS.file - 1),
      inside(`${'['.repeat(13)}${']'.repeat(13)}`),
      inside(`[${Array<string>(1_000_000).fill('0').join(',')}]`),
      inside(`[${Array<string>(600_000).fill('[]').join(',')}]`),
      inside(`"${'x'.repeat(4_000_000)}"`),
      inside(`{${Array.from({ length: 200_000 }, (_, at) => `"${at}":0`).join(',')}}`),
    ];
    for (const bomb of bombs) {
      const bytes = new TextEncoder().encode(bomb);
      // the best of two: this machine does other things too
      const times: number[] = [];
      for (let time = 0; time < 2; time++) {
        const from = performance.now();
        expect(await why(bytes), bomb.slice(0, 40)).not.toBe('good');
        times.push(performance.now() - from);
      }
      expect(Math.min(...times), bomb.slice(0, 40)).toBeLessThan(1_000);
    }
  });
});
