import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/setup.mjs';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { parsePolicy } from '../../utils/policy/schema.ts';
import type { Session } from './driver.ts';
import { field } from './pages.ts';
import { until } from './wait.ts';

const FULL = JSON.parse(readFileSync(join(ROOT, 'tests', 'policies', '1-full.json'), 'utf8'));
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** A policy with something in every section, one crisis on and one over. */
export const FILLED = {
  ...FULL,
  locks: [],
  accounts: [
    ...FULL.accounts,
    { platform: 'x', handle: 'weichen_home', name: 'Wei at home', kind: 'personal' },
    {
      platform: 'facebook',
      handle: 'haida.tools.a.very.long.page.name.of.a.factory.in.ningbo',
      name: '',
      kind: 'work',
    },
  ],
  names: {
    ...FULL.names,
    customers: [
      { name: 'Müller Befestigungstechnik GmbH & Co. KG', aliases: ['Mueller'] },
      { name: '东方电气集团有限公司' },
    ],
    competitors: [
      'Target Tools',
      'Apple',
      'Nordwerk',
      'Ostwind',
      'Tiger',
      'Bosch',
      'Makita',
      'Hilti',
      'Stihl',
      'Metabo',
    ].map((name) => ({ name })),
  },
  crises: [
    { ...FULL.crises[0], from: day(-1), to: day(3) },
    { from: day(-9), to: day(-8), title: 'Recall', level: 2 },
  ],
};

/** What a firm's file brings beside it, with locks. */
export const FIRM = {
  slipguard: 1,
  id: 'haida',
  version: 3,
  firm: 'Haida Tools',
  owner: 'Ms Wang',
  contact: 'wang@haida.example',
  accounts: [{ platform: 'linkedin', handle: 'haida-tools', name: 'Haida Tools', kind: 'work' }],
  names: {
    competitors: [{ name: 'Ostwind' }, { name: 'Westwind', near: ['tools'] }],
    friends: [{ name: 'Ningbo Fair' }],
  },
  rules: { 'zh/quotation': { severity: 'stop' }, 'en/engagement': { on: false } },
  ownRules: FULL.ownRules.map((rule: object) => ({ ...rule, id: 'contract', title: 'Contract numbers' })),
  crises: [{ from: day(1), to: day(2), title: 'Fair', level: 1 }],
  roles: FULL.roles,
  markets: ['BR'],
  reviewers: FULL.reviewers,
  locks: ['rules.zh/quotation', 'names.competitors', 'roles', 'allowed', 'accounts'],
};

/** A policy that says nothing. */
export const BARE = { slipguard: 1 };

/** English words of our pages. */
export const say = (key: MessageKey, values: Record<string, string | number> = {}) => t('en', key, values);

/** Takes in a firm's file as the options page does, and waits until it is in force. */
export async function takeFirm(session: Session, document: object): Promise<void> {
  const policyStamp = crypto.randomUUID();
  await session.store({ 'layer:file': { document, by: 'haida.json', at: new Date().toISOString() }, policyStamp });
  await until('the firm to be judged', async () => (await session.storage()).policySeen === policyStamp);
}

/** The options page at a section, in front, 1280 wide, with its words. */
export async function openOptions(session: Session, section = 'overview'): Promise<Page> {
  const page = await session.open(`options.html#${section}`);
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  await until('the page', () => page.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 40));
  return page;
}

export type Stored = typeof FULL;

/** The person's own layer as it is stored, read as the page reads it. */
export async function storedPolicy(session: Session): Promise<Stored> {
  const parsed = parsePolicy((await session.storage()).policy ?? BARE);
  return parsed.ok ? parsed.policy : null;
}

/** Replaces what a field holds, as a person does. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const one = await field(page, label);
  await one.evaluate((element) => (element as HTMLInputElement).select());
  await one.focus();
  await page.keyboard.type(text);
}
