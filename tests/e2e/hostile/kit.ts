import { expect, inject } from 'vitest';
import { GESTURES, type GestureSpot, type PlaygroundOptions, RIVAL } from '../../../playground/site.ts';
import { launch, type Session } from '../driver.ts';
import { surfaceOf, type Tab } from '../tab.ts';
import { pause } from '../wait.ts';

export const X = 'x.home';
/** A draft of `caution`: one press, no reason, no pause. */
export const CLAIM = 'We are the best factory in China.';

/** The gesture of that name. */
export const spotOf = (id: string): GestureSpot => GESTURES.find((spot) => spot.id === id)!;

/** A browser in which the rival is a competitor. */
export async function start(): Promise<Session> {
  const session = await launch(inject('browser'));
  await session.agree();
  await session.policy({
    slipguard: 1,
    names: { competitors: [{ name: RIVAL.name, aliases: [RIVAL.handles.x] }] },
  });
  return session;
}

export async function visit(session: Session, url: string, options: Partial<PlaygroundOptions> = {}): Promise<Tab> {
  const tab = await session.tab(url, { seed: inject('seed'), ...options });
  // the ruleset is compiled within 200 ms of the load
  await pause(400);
  return tab;
}

/** A page with this draft in its field. */
export async function drafted(
  session: Session,
  text: string,
  id = X,
  options: Partial<PlaygroundOptions> = {},
): Promise<Tab> {
  const tab = await visit(session, surfaceOf(id).url, options);
  await tab.write(id, text);
  return tab;
}

export const asked = (tab: Tab) => tab.shown.waitFor({ role: 'alertdialog' });

/** Presses the publish control; it is held. */
export async function press(tab: Tab, id = X): Promise<void> {
  await tab.publish(id, 'click');
  await asked(tab);
}

/** Likes what the rival says; it is held. */
export async function like(tab: Tab, id = 'x.like'): Promise<void> {
  await tab.gesture(spotOf(id), 'rival', 'click');
  await asked(tab);
}

export async function back(tab: Tab): Promise<void> {
  await tab.key('Escape');
  await tab.shown.waitUntilClosed();
}

/** Neither a post nor a like has gone out. */
export async function expectNothing(tab: Tab): Promise<void> {
  expect(await tab.published()).toEqual([]);
  expect(await tab.reactions()).toEqual([]);
}
