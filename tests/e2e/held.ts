import { expect } from 'vitest';
import { consent } from './card.ts';
import type { Tab } from './tab.ts';
import { pause, until } from './wait.ts';

/** A draft that is asked about by a caution: no reason, no pause of three seconds. */
export const DRAFT = 'We are the best factory in China.';

/** The page's own side, as far as these tests use it. */
export interface PlaygroundWindow {
  readonly __playground: {
    element(id: string, part: string): HTMLElement | null;
    remount(id: string): void;
    mountLate(id: string, ms: number): void;
  };
}

/** Presses publish, and expects the card and nothing published. */
export async function expectHeld(tab: Tab, id: string): Promise<void> {
  const before = (await tab.published()).length;
  await tab.publish(id, 'click');
  await tab.shown.waitFor({ role: 'alertdialog' });
  expect((await tab.published()).length).toBe(before);
}

/** Goes on by consent: exactly one act more, with exactly this text. */
export async function expectOut(tab: Tab, text: string): Promise<void> {
  const before = (await tab.published()).length;
  const isOut = async () => (await tab.published()).length > before;
  // a press on what was covered or hidden until just now is refused, in words; a person presses once more
  for (let tries = 0; tries < 3 && !(await isOut()) && (await tab.shown.isOpen()); tries += 1) {
    await consent(tab, 'en');
    await until('the post', isOut, 1_500).catch(() => {});
  }
  await until('the post', isOut, 3_000);
  await pause(200);
  expect((await tab.published()).slice(before).map((one) => one.text)).toEqual([text]);
  await tab.shown.waitUntilClosed();
}
