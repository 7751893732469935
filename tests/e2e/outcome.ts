import { expect } from 'vitest';
import { GESTURES } from '../../playground/surfaces.ts';
import { consent } from './card.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

/** Who is signed in on a page. */
export interface Identity {
  readonly handle: string;
  readonly name: string;
}

interface PlaygroundWindow {
  readonly __playground: {
    setAccount(to: Identity): void;
    setText(id: string, text: string): void;
  };
}

/** The page changes who speaks, as after the site’s own switcher. */
export const setAccount = (tab: Tab, account: Identity) =>
  tab.page.evaluate((to) => (globalThis as unknown as PlaygroundWindow).__playground.setAccount(to), account);

const setText = (tab: Tab, id: string, text: string) =>
  tab.page.evaluate(
    (surface, words) => (globalThis as unknown as PlaygroundWindow).__playground.setText(surface, words),
    id,
    text,
  );

/** Publishes; what the card says, or null where the site took it without a question. A draft that is there already stays. */
export async function publish(tab: Tab, id: string, text: string): Promise<string | null> {
  const before = (await tab.published()).length;
  const there = (await tab.has(id, 'editor')) ? await tab.model(id) : '';
  if (there !== '' && there !== text) await setText(tab, id, '');
  if (there !== text) await tab.write(id, text);
  await tab.publish(id, 'click');
  const outcome = await until('a card or the post', async () =>
    (await tab.shown.isOpen()) ? 'card' : (await tab.published()).length > before ? 'post' : null,
  );
  if (outcome === 'post') return null;
  const words = await tab.shown.text();
  expect((await tab.published()).length, 'it went out under the open card').toBe(before);
  return words;
}

/** Likes the post; what the card says, or null. */
export async function like(tab: Tab, id: string, who: 'rival' | 'ordinary'): Promise<string | null> {
  const before = (await tab.reactions()).length;
  await tab.gesture(GESTURES.find((spot) => spot.id === id)!, who, 'click');
  const outcome = await until('a card or the like', async () =>
    (await tab.shown.isOpen()) ? 'card' : (await tab.reactions()).length > before ? 'like' : null,
  );
  return outcome === 'like' ? null : tab.shown.text();
}

/** Goes on by the person's consent. */
export async function goOn(tab: Tab): Promise<void> {
  const before = (await tab.published()).length;
  await consent(tab, 'en');
  await until('the post', async () => (await tab.published()).length > before);
  await tab.shown.waitUntilClosed();
}
