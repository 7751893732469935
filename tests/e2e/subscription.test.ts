import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { makeKey } from '../../utils/policy/keys.ts';
import { signPolicy } from '../../utils/policy/signature.ts';
import { keyCode } from '../../utils/policy/trust.ts';
import { certificate } from '../certificate.ts';
import { goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const HOST = 'policy.example';
const ADDRESS = `${HOST}/team/slipguard.txt`;
/** Nothing of ours has to say anything about it but what the firm sets. */
const DRAFT = `${HELD.en} Nordwind Tools says hello.`;
const OFF = { 'en/quotation': { on: false }, 'zh/quotation': { on: false }, 'any/incoterm': { on: false } };

const FIRST = {
  slipguard: 1,
  firm: 'Haida Tools',
  version: 1,
  owner: 'Ms Wang',
  rules: { 'en/quotation': { severity: 'stop' } },
  locks: ['rules.en/quotation'],
};
const SECOND = {
  ...FIRST,
  version: 2,
  ownRules: [
    { id: 'nordwind', title: 'Nordwind', words: ['Nordwind'], severity: 'hold', reason: 'We are at odds with them.' },
  ],
};

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

interface Runtime {
  readonly chrome: { readonly permissions: { contains(what: { origins: readonly string[] }): Promise<boolean> } };
}

/** What the server says, and all that it was asked. */
let body = '';
let etag = '';
const asked: Asked[] = [];
const { key, cert, spki } = certificate([HOST]);
const server = createServer({ key, cert }, (request, response) => {
  const { method = '', url = '', headers } = request;
  asked.push({ method, url, headers });
  response.setHeader('etag', etag);
  response.setHeader('set-cookie', 'met=yes; Path=/; Secure; SameSite=None');
  if (headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
});

let session: Session;
let tab: Tab;
let options: Page;
let code: string;
let sign: (policy: object) => Promise<string>;

beforeEach(async () => {
  const made = await makeKey();
  const privateKey = await crypto.subtle.importKey('pkcs8', made.pkcs8, 'Ed25519', false, ['sign']);
  code = keyCode(made.publicKey);
  sign = (policy) => signPolicy(JSON.stringify(policy), privateKey, made.publicKey);
  asked.length = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  session = await launch(name, { tunnels: new Map([[`${HOST}:443`, port]]), trusted: spki });
  await session.agree();
  await session.policy({ slipguard: 1, rules: OFF });
  tab = await session.tab(surfaceOf('x.home').url, { seed: seed() });
  await tab.write('x.home', DRAFT);
  options = await session.open('options.html#policy');
});

afterEach(async () => {
  await session?.close();
  await down();
});

async function serve(policy: object, tag: string): Promise<void> {
  body = await sign(policy);
  etag = tag;
}

const down = () =>
  new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });

/** Presses a button of the options page by its words. */
async function press(key: MessageKey): Promise<void> {
  const label = t('en', key);
  const button = await until(`the button "${label}"`, async () => {
    for (const one of await options.$$('button'))
      if ((await one.evaluate((element) => element.textContent)) === label && (await one.isVisible())) return one;
    return null;
  });
  await button.click();
}

const says = (words: string, timeout?: number) =>
  until(
    `the page to say "${words}"`,
    () => options.evaluate((part) => document.querySelector('main')?.textContent?.includes(part), words),
    timeout,
  );

/** Waits until the open tab shows that many marks: at most a second after `since`, ms. */
async function marked(wanted: (marks: number) => boolean, since: number): Promise<number> {
  let marks = 0;
  await until(
    'the marks of the open tab to follow',
    async () => {
      marks = await tab.marks();
      return wanted(marks);
    },
    1_000,
  );
  expect(Date.now() - since).toBeLessThan(1_000);
  return marks;
}

async function held(): Promise<boolean> {
  await tab.page.bringToFront();
  const before = (await tab.published()).length;
  await tab.publish('x.home', 'ctrl-enter');
  const outcome = await until('a card or a post', async () =>
    (await tab.shown.isOpen()) ? 'card' : (await tab.published()).length > before ? 'post' : null,
  );
  if (outcome === 'card') await goBack(tab, 'en');
  else await tab.write('x.home', DRAFT);
  await options.bringToFront();
  return outcome === 'card';
}

/** The version of the firm's policy that is in force. */
const version = async () => ((await session.storage())['good:signed'] as { version?: number } | undefined)?.version;

/** Marks of the first version in `DRAFT`. */
let first = 0;

/** Types the address and looks at what is there; put in force, it is live in the open tab within a second. */
async function subscribe(): Promise<void> {
  expect(await held()).toBe(false);
  await serve(FIRST, '"one"');
  await session.driven.permit(HOST);
  await options.bringToFront();
  const field = await until('the field', () =>
    options.evaluateHandle(
      (words) => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
        return label && document.getElementById(label.htmlFor);
      },
      t('en', 'optionsSubscriptionAddress'),
    ),
  );
  await (field as ElementHandle<Element>).click();
  await options.keyboard.type(ADDRESS);
  await press('optionsSubscriptionLook');
  for (const words of [FIRST.firm, t('en', 'optionsPolicyVersion', { n: 1 }), code, 'en/quotation']) await says(words);
  // nothing of it is in force before the person says so
  expect(await version()).toBeUndefined();
  expect(await tab.marks()).toBe(0);

  await press('optionsSubscriptionTake');
  const pressed = Date.now();
  first = await marked((marks) => marks > 0, pressed);
  expect(await held()).toBe(true);
  expect(asked).toHaveLength(1);
}

/** Asks again when the person wants it: first nothing is new, then a second version comes. */
async function renew(): Promise<void> {
  await press('optionsSubscriptionAsk');
  await says(t('en', 'optionsSubscriptionSame'));
  await serve(SECOND, '"two"');
  await press('optionsSubscriptionAsk');
  await says(t('en', 'optionsSubscriptionNew'));
  await marked((marks) => marks > first, Date.now());
  expect(await version()).toBe(2);
  expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"', '"one"']);
}

/** A file that was changed on its way, an older one, and none at all: the second version stays, and why is told. */
async function refuse(): Promise<void> {
  await serve({ ...SECOND, version: 3, rules: {} }, '"three"');
  body = body.replace('Haida Tools', 'Haida Toolz');
  await press('optionsSubscriptionAsk');
  await says(t('en', 'policySignedBroken'));
  await says(t('en', 'optionsSubscriptionStays'));
  await serve(FIRST, '"four"');
  await press('optionsSubscriptionAsk');
  await says(t('en', 'policyTrustOlder'));
  expect(asked).toHaveLength(5);
  await down();
  await press('optionsSubscriptionAsk');
  await says(t('en', 'policyFetchUnreached'), 15_000);
  expect(await version()).toBe(2);
  expect(await tab.marks()).toBeGreaterThan(first);
  expect(await held()).toBe(true);
}

/** Brings the first version back within a second. */
async function goBackOne(): Promise<void> {
  await options.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await press('optionsVersionBack');
  const pressed = Date.now();
  await marked((marks) => marks === first, pressed);
  expect(await version()).toBe(1);
}

/** Ends the subscription: nothing of it is left but what the history tells. */
async function end(): Promise<void> {
  await press('optionsSubscriptionEnd');
  await marked((marks) => marks === 0, Date.now());
  expect(await held()).toBe(false);
  expect(await version()).toBeUndefined();
  await until('the permission to be given back', () =>
    options.evaluate(
      async (host) =>
        !(await (globalThis as unknown as Runtime).chrome.permissions.contains({ origins: [`https://${host}/*`] })),
      HOST,
    ),
  );
  for (const n of [1, 2]) {
    const lines = await options.$$eval('summary', (all) => all.map((one) => one.textContent ?? ''));
    const line = lines.find((one) => one.includes(t('en', 'optionsPolicyVersion', { n })) && one.includes(code));
    expect(line, lines.join('\n')).toContain(FIRST.firm);
  }
}

/** Nothing of the person went along, and nothing else went out. */
function onTheWire(): void {
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(5).fill('GET /team/slipguard.txt'));
  for (const { headers } of asked)
    for (const field of ['cookie', 'referer', 'origin', 'authorization']) expect(headers[field], field).toBeUndefined();
  expect(session.leaks).toEqual([]);
}

describe(`a firm's policy at an address (${name})`, () => {
  it('goes the whole way: looked at, in force, renewed, refused, brought back, ended', async () => {
    await subscribe();
    await renew();
    await refuse();
    await goBackOne();
    await end();
    onTheWire();
  });
});
