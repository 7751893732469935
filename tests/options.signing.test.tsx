// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../components/options/panel.ts';
import { Signing } from '../components/options/signing.tsx';
import { nextVersion, outgoing, signDocument, sinceLast } from '../components/options/signing-file.ts';
import { Language } from '../components/say.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { type KeptKey, makeKey, type OpenKey } from '../utils/policy/keys.ts';
import { NAME_LISTS, type Policy, parsePolicy, SENSITIVE } from '../utils/policy/schema.ts';
import { openSigned } from '../utils/policy/signature.ts';
import { keyCode } from '../utils/policy/trust.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const PHRASE = 'seven blue containers in Ningbo';

const secrets = ['Müller Werkzeuge', '永康压铸', 'David Liang', 'Falcon 2'];
const plain = { note: 'owes us a reply', aliases: [] };

function policyOf(extra: object = {}): Policy {
  const parsed = parsePolicy({
    slipguard: 1,
    firm: 'Haida Tools',
    person: { name: 'Chen Wei', role: 'manager' },
    accounts: [
      { platform: 'x', handle: 'haida_tools', name: 'Haida', kind: 'work' },
      { platform: 'facebook', handle: 'chen.wei.private', name: 'Chen Wei at home', kind: 'personal' },
    ],
    names: {
      competitors: [{ name: 'Tooltec Group', aliases: ['Tooltec'] }],
      customers: [{ name: secrets[0], aliases: ['Mueller Hardware'], note: 'pays late' }],
      suppliers: [{ name: secrets[1], aliases: ['YK Castings'] }],
      colleagues: [{ name: secrets[2], aliases: [] }],
      unreleased: [{ name: secrets[3], aliases: ['PI-4471'], until: '2027-03-01' }],
    },
    rules: { 'en/quotation': { severity: 'stop' } },
    ...extra,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}
const hidden = [...secrets, 'Mueller Hardware', 'YK Castings', 'PI-4471', 'pays late', 'Chen Wei', 'chen.wei.private'];

/** As a browser would keep it. */
async function kept({ pkcs8, publicKey, vouchers }: OpenKey): Promise<KeptKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return { privateKey, publicKey, vouchers, since: NOW.toISOString() };
}

async function read(text: string) {
  const opened = await openSigned(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.key);
  const parsed = parsePolicy(JSON.parse(opened.payload));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ...opened, policy: parsed.policy };
}

let root: HTMLElement;
let policy: Policy;
let signer: KeptKey | null;
let last: Policy | null;
let files: (readonly [name: string, text: string])[];

/** Stores as the page does; keeps the key where a browser without IndexedDB can. */
function Page({ stores }: { readonly stores: boolean }) {
  const [, draw] = useState({});
  const change: Change = async (make) => {
    const parsed = parsePolicy(make(policy));
    if (!parsed.ok) return parsed.problems;
    policy = parsed.policy;
    draw({});
    return [];
  };
  return (
    <Signing
      policy={policy}
      change={change}
      signer={signer}
      last={last}
      now={NOW.toISOString()}
      make={() => makeKey(signer)}
      keep={async (made) => {
        if (!stores) throw new Error('no storage');
        signer = await kept(made);
        draw({});
      }}
      forget={async () => {
        signer = null;
        draw({});
      }}
      sign={async (document) => {
        const signed = await signDocument(document, signer!, NOW);
        if (!signed.ok) return signed;
        const file = `slipguard-policy-v${document.version}.txt`;
        files.push([file, signed.text]);
        last = document;
        draw({});
        return { ok: true, file };
      }}
      save={(name, text) => void files.push([name, text])}
      copy={async () => undefined}
    />
  );
}
const draw = (language: UiLanguage = 'en', stores = true) =>
  act(() =>
    render(
      <Language.Provider value={language}>
        <Page stores={stores} />
      </Language.Provider>,
      root,
    ),
  );
const all = <T extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const until = async (what: string, test: () => unknown) => {
  for (let tries = 0; tries < 400; tries++) {
    if (test()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`waited in vain for ${what}: ${root.textContent}`);
};
const find = (words: string) => all<HTMLButtonElement>('button').find((one) => one.textContent?.trim() === words);
const press = async (words: string) => {
  await until(`“${words}”`, () => find(words));
  find(words)!.click();
};
const field = (label: string) => {
  const found = all<HTMLLabelElement>('label').find((one) => one.textContent === label);
  const control = found && root.querySelector<HTMLInputElement>(`#${CSS.escape(found.htmlFor)}`);
  if (!control) throw new Error(`no field “${label}”`);
  return control;
};
const type = (label: string, text: string) =>
  act(() => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
const errorOf = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => root.querySelector(`#${CSS.escape(id)}.error`)?.textContent ?? '')
    .join('');
const told = (words: string | RegExp) => until(String(words), () => root.textContent!.match(words));

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  policy = policyOf();
  signer = null;
  last = null;
  files = [];
});
afterEach(() => act(() => render(null, root)));

describe('what goes out', () => {
  it('opens at the reader’s, and holds no sensitive name, no personal account and nothing of the person', async () => {
    const key = await kept(await makeKey());
    for (const sent of ['prints', 'without'] as const) {
      const document = outgoing(policy, sent, { id: 'haida', version: 7, expires: '2027-11-22T00:00:00Z' });
      const signed = await signDocument(document, key, NOW);
      if (!signed.ok) throw new Error(signed.key);
      for (const words of hidden) expect(signed.text, words).not.toContain(words);
      expect(signed.text).toContain('Tooltec Group');
      const { policy: came } = await read(signed.text);
      expect(came).toMatchObject({ id: 'haida', version: 7, issued: NOW.toISOString(), firm: 'Haida Tools' });
      expect(came.accounts.map(({ kind }) => kind)).toEqual(['work']);
      expect(came.person).toBeUndefined();
      expect(SENSITIVE.flatMap((list) => came.names[list])).toEqual([]);
      expect(came.fingerprints.length).toBe(sent === 'prints' ? 1 : 0);
    }
  });

  it('tells of sensitive names only what has really changed, whatever the salt', () => {
    const stamp = { id: 'haida', version: 1, expires: null };
    const before = outgoing(policy, 'prints', stamp);
    const same = outgoing(policy, 'prints', stamp);
    expect(same.fingerprints).not.toEqual(before.fingerprints);
    expect(sinceLast(before, same, policy)).toEqual([]);
    const more = policyOf({ names: { ...policy.names, suppliers: [{ name: 'Ningbo Forge', ...plain }] } });
    expect(sinceLast(before, outgoing(more, 'prints', stamp), more).map(({ part }) => part)).toEqual(['fingerprints']);
    expect(sinceLast(before, outgoing(policy, 'without', stamp), policy).map(({ part }) => part)).toEqual([
      'fingerprints',
    ]);
  });

  it('has a version that only grows', () => {
    expect(nextVersion(policy, null)).toBe(1);
    expect(nextVersion(policyOf({ version: 4 }), null)).toBe(5);
    expect(nextVersion(policyOf({ version: 4 }), policyOf({ version: 9 }))).toBe(10);
  });

  it('is refused when it is too big for those who should read it', async () => {
    const names = Array.from({ length: 9_000 }, (_, n) => ({
      name: `Competitor number ${n} ${'x'.repeat(100)}`,
      aliases: [],
    }));
    const big = policyOf({ names: { competitors: names } });
    const document = outgoing(big, 'prints', { id: 'a', version: 1, expires: null });
    expect(await signDocument(document, await kept(await makeKey()), NOW)).toEqual({
      ok: false,
      key: 'policySignedTooBig',
    });
  });
});

describe('the key', () => {
  it('is kept only after a backup was saved, which brings the same code back; wrong passphrases are told', async () => {
    draw();
    await press('Make a key');
    await told('First a backup');
    type('Passphrase', 'short');
    await press('Save the backup');
    await until('the reason', () => errorOf(field('Passphrase')).includes('at least 10'));
    expect(field('Passphrase').getAttribute('aria-invalid')).toBe('true');
    type('Passphrase', PHRASE);
    type('Passphrase again', `${PHRASE}!`);
    await press('Save the backup');
    await until('the reason', () => errorOf(field('Passphrase again')).includes('not the same'));
    expect(files).toEqual([]);
    type('Passphrase again', PHRASE);
    await press('Save the backup');
    await until('the file', () => files.length === 1);
    expect(signer).toBeNull();
    await press('It is there: use the key');
    await until('the key', () => signer);
    const code = keyCode(signer!.publicKey);
    await told(code);
    const [name, backup] = files[0]!;
    expect(name).toBe(`slipguard-key-${code.slice(0, 5)}.json`);

    await press('Forget this key');
    await until('the question', () => all('dialog button.danger').length > 0);
    all('dialog button.danger')[0]!.click();
    await until('no key', () => signer === null);
    await press('I have a backup');
    await press('Open the backup');
    await told('still missing');
    const give = (text: string) =>
      act(() => {
        const picker = all<HTMLInputElement>('input[type=file]')[0]!;
        Object.defineProperty(picker, 'files', { configurable: true, value: [new File([text], name)] });
        picker.dispatchEvent(new Event('change', { bubbles: true }));
      });
    give('{"slipguard":1}');
    type('Passphrase', PHRASE);
    await press('Open the backup');
    await told('not a backup');
    give(backup);
    type('Passphrase', `${PHRASE}!`);
    await press('Open the backup');
    await until('the reason', () => errorOf(field('Passphrase')).includes('passphrase is another one'));
    expect(signer).toBeNull();
    type('Passphrase', PHRASE);
    await press('Open the backup');
    await until('the key', () => signer);
    expect(keyCode(signer!.publicKey)).toBe(code);
  }, 30_000);

  it('can be kept without a backup, once what that means was read', async () => {
    draw();
    await press('Make a key');
    await press('Go on without a backup');
    await until('the question', () => all('dialog').length > 0);
    expect(root.textContent).toContain('the key is gone');
    expect(signer).toBeNull();
    all('dialog button.danger')[0]!.click();
    await until('the key', () => signer);
  });

  it('says so where the browser stores nothing', async () => {
    draw('en', false);
    await press('Make a key');
    await press('Go on without a backup');
    await until('the question', () => all('dialog').length > 0);
    all('dialog button.danger')[0]!.click();
    await told('could not be kept');
  });
});

describe('signing', () => {
  const sign = async () => {
    await press('Look at what goes out');
    await press('Sign and save');
    const count = files.length;
    await until('the file', () => files.length > count || files.length > 0);
  };

  it('shows what goes out, signs it, and after a change of key carries its readers over', async () => {
    signer = await kept(await makeKey());
    const first = signer;
    draw();
    await press('Look at what goes out');
    await told('The first version that you sign here');
    const rows = all('.difference div').map((row) => row.textContent);
    expect(rows).toContain('Customers1, as fingerprints');
    expect(rows).toContain('Personal accounts1, stay here');
    expect(rows).toContain('Work accounts1');
    expect(root.textContent).toContain('no reviewer is named');
    await press('Sign and save');
    await until('the file', () => files.length === 1);
    const [name, text] = files[0]!;
    expect(name).toBe('slipguard-policy-v1.txt');
    for (const words of hidden) expect(text, words).not.toContain(words);
    const came = await read(text);
    // in a year, for a policy that never went out
    expect(came.policy.expires?.slice(0, 7)).toBe('2027-11');
    await until('the version', () => policy.version === 1);
    expect(policy.id).toBe(came.policy.id);
    expect(policy.person?.name).toBe('Chen Wei');

    await press('Change the key');
    await press('Go on without a backup');
    await until('the question', () => all('dialog').length > 0);
    all('dialog button.danger')[0]!.click();
    await until('the new key', () => signer !== first);
    await press('Look at what goes out');
    await told('Compared with version 1');
    await press('Sign and save');
    await until('the second file', () => files.length === 2);
    const next = await read(files[1]![1]);
    expect(next.policy).toMatchObject({ version: 2, id: came.policy.id });
    expect(next.rotated).toEqual([came.key]);
  });

  it('asks for a firm, a version that grows and a day to come, at their fields', async () => {
    signer = await kept(await makeKey());
    policy = policyOf({ firm: '', version: 6, expires: '2026-01-01T00:00:00Z' });
    draw();
    type('Version', '6');
    expect(errorOf(field('Version'))).toContain('7 or more');
    expect(errorOf(field('Valid until'))).toContain('past');
    await press('Look at what goes out');
    await until('the reason', () => errorOf(field('Firm')) !== '');
    expect(find('Sign and save')).toBeUndefined();
    type('Firm', 'Haida 海达 ');
    type('Version', '12');
    await press('A year from today');
    await until('the day', () => errorOf(field('Valid until')) === '');
    await sign();
    expect((await read(files[0]![1])).policy).toMatchObject({ firm: 'Haida 海达', version: 12 });
    await until('the version', () => policy.version === 12);
    expect(policy.firm).toBe('Haida 海达');
  });

  it('does not sign what has changed since it was shown', async () => {
    signer = await kept(await makeKey());
    draw();
    await press('Look at what goes out');
    await until('the button', () => find('Sign and save'));
    const lock = field('All rules');
    await act(async () => lock.click());
    expect(policy.locks).toEqual(['rules']);
    expect(find('Sign and save')).toBeUndefined();
    expect(root.textContent).toContain('Something has changed');
    await sign();
    expect((await read(files[0]![1])).policy.locks).toEqual(['rules']);
  });

  it('keeps a line of the boss from getting lost or in the way of the rest', async () => {
    signer = await kept(await makeKey());
    draw();
    type('The line', 'We all win by this.');
    type('Firm', 'Other Tools');
    await until('the firm', () => policy.firm === 'Other Tools');
    await until('the reason', () => errorOf(field('Name of the head of the firm')) !== '');
    type('Name of the head of the firm', 'Wang Fang');
    await until('the line', () => policy.boss?.line === 'We all win by this.');
    expect(policy.boss).toEqual({ name: 'Wang Fang', line: 'We all win by this.' });
    type('The line', '');
    type('Name of the head of the firm', '');
    await until('no boss', () => policy.boss === undefined);
  });

  it('locks one part, one list, one rule at a time, and shows locks it has no words for', async () => {
    signer = await kept(await makeKey());
    policy = policyOf({ locks: ['calendar'] });
    draw();
    expect(field('calendar').checked).toBe(true);
    const tick = (label: string) => act(async () => field(label).click());
    await tick('Reviewers');
    await act(async () =>
      all('label.pick')
        .find((one) => one.textContent === 'Friends: never asked about')!
        .querySelector('input')!
        .click(),
    );
    const rule = all('details .check label')[0]!.textContent!;
    await tick(rule);
    expect(policy.locks).toEqual(['calendar', 'reviewers', 'names.friends', 'rules.en/quotation']);
    await tick('Reviewers');
    await tick('calendar');
    expect(policy.locks).toEqual(['names.friends', 'rules.en/quotation']);
    expect(NAME_LISTS).toContain('friends');
  });

  it('speaks Chinese', async () => {
    signer = await kept(await makeKey());
    draw('zh');
    expect(root.textContent).toContain('发布公司策略');
    expect(root.textContent).not.toMatch(/\$\w+\$/);
    expect(root.textContent!.replace(keyCode(signer.publicKey), '')).toContain('密钥短码');
  });
});
