// first: every function of ours calls what it sets up
import './switch.ts';

import guard from '../../entrypoints/guard.ts';
import { life, messages } from './extension.ts';
import { faults, type Mode } from './switch.ts';

/** What became of a press: the site acted, our card is shown, or nothing. */
export interface Outcome {
  readonly what: 'passed' | 'card' | 'nothing';
  /** From the press on, in ms. */
  readonly took: number;
  /** The person was told that it was not checked: by a line in the page, or by the sign in the toolbar. */
  readonly told: boolean;
  /** How often the fault struck. */
  readonly struck: number;
  readonly said: string;
}

/** What the tests ask of the page. */
export interface Faults {
  /** Ends the guard of before and starts one with a fault; resolves when it is ready, or will never be. */
  start(place: string, mode: Mode): Promise<boolean>;
  stop(): void;
  /** What became of the last press within `limit` ms. */
  outcome(limit: number): Promise<Outcome>;
  /** Places that were met before the act and after it, since the last start. */
  met(): { before: string[]; after: string[] };
  /** The next press is an answer to the card, and the fault strikes only then: the first time its place is met. */
  answering(place: string): void;
}

interface Playground {
  readonly published: readonly unknown[];
  readonly reactions: readonly unknown[];
}

const site = (globalThis as unknown as { __playground: Playground }).__playground;
const taken = (): number => site.published.length + site.reactions.length;

let root: ShadowRoot | null = null;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const made = attachShadow.call(this, init);
  if (init.mode === 'closed') root = made;
  return made;
};

const isCard = (): boolean => root?.host.isConnected === true && root.querySelector('dialog')?.open === true;
const wasTold = (): boolean =>
  messages.some(({ type }) => type === 'unchecked') || (root?.textContent ?? '').includes('Not checked');

let pressedAt = 0;
let takenBefore = 0;
let done: { what: 'passed' | 'card'; at: number } | null = null;
let looking: ReturnType<typeof setInterval> | undefined;
let answers = false;

function onAct(event: Event): void {
  const key = event instanceof KeyboardEvent ? event.key : null;
  if (!faults.on || !event.isTrusted || (key !== null && !['Enter', ' ', 'l'].includes(key))) return;
  faults.acting = true;
  pressedAt = event.timeStamp;
  takenBefore = taken();
  done = null;
  clearInterval(looking);
  looking = setInterval(() => {
    const what = taken() > takenBefore ? 'passed' : isCard() && !answers ? 'card' : null;
    if (!what) return;
    done = { what, at: performance.now() };
    clearInterval(looking);
  }, 4);
}
// before the guard, which starts later
for (const type of ['click', 'keydown']) window.addEventListener(type, onAct, { capture: true });

function stop(): void {
  faults.on = false;
  life.here = false;
  window.dispatchEvent(new CustomEvent('pagehandover', { cancelable: true }));
  delete (globalThis as { guardIsHere?: unknown }).guardIsHere;
  clearInterval(looking);
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

const api: Faults = {
  async start(place, mode) {
    stop();
    messages.length = 0;
    life.here = true;
    Object.assign(faults, { at: place, mode, on: true, acting: false, struck: 0, ready: false });
    faults.before.clear();
    faults.after.clear();
    done = null;
    answers = false;
    try {
      await guard.main();
    } catch {
      // a script that dies at its start: the page goes on without it
    }
    // what the guard does with its ruleset is done in the same step
    for (let waited = 0; !faults.ready && !wasTold() && waited < 3_000; waited += 10) await pause(10);
    return faults.ready;
  },
  stop,
  async outcome(limit) {
    while (!done && performance.now() - pressedAt < limit) await pause(5);
    // said in the same step or the next
    if (done?.what === 'passed') for (let tries = 0; !wasTold() && tries < 10; tries++) await pause(5);
    const said = root?.host.isConnected ? (root.querySelector('.note')?.textContent ?? '') : '';
    const took = Math.round((done?.at ?? performance.now()) - pressedAt);
    return { what: done?.what ?? 'nothing', took, told: wasTold(), struck: faults.struck, said };
  },
  met: () => ({ before: [...faults.before], after: [...faults.after] }),
  answering(place) {
    Object.assign(faults, { at: place, mode: 'act', acting: false, struck: 0 });
    faults.after.clear();
    answers = true;
  },
};

Object.assign(window, { faults: api });
