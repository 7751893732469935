import { createOverlay } from '../../components/overlay/overlay.tsx';
import { platformFor } from '../../platforms/index.ts';
import type { FrozenNames } from '../../rules/frozen.ts';
import { compileSteps } from '../../rules/index.ts';
import { freezeNames } from '../../rules/listed.ts';
import { EMPTY_POLICY } from '../../rules/policy.ts';
import { startGuard } from '../../utils/page/guard.ts';
import { createSpeakers } from '../../utils/page/speaker.ts';

/**
 * The real guard with the real overlay and rules, run in the page itself, so that every call of ours can be timed: listeners, observers,
 * frames and timers are wrapped before the guard asks for them. Times in ms, by `performance.now()`.
 */
interface Meter {
  /** Time spent in code of ours since the last reset. */
  spent: number;
  /** How often code of ours was called since the last reset. */
  calls: number;
  /** The longest single call since the last reset. */
  longest: number;
  reset(): void;
  /** When the card was last asked for and when it was painted, by `performance.now()`. */
  cardAt: number;
  arm(names: string, before?: boolean): Promise<{ longest: number; total: number }>;
}

const meter: Meter = {
  spent: 0,
  calls: 0,
  longest: 0,
  cardAt: 0,
  reset() {
    this.spent = 0;
    this.calls = 0;
    this.longest = 0;
  },
  arm,
};

let depth = 0;
function timed<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return function (this: unknown, ...args: A): R {
    const start = performance.now();
    depth++;
    try {
      return work.apply(this, args);
    } finally {
      depth--;
      if (depth === 0) {
        const took = performance.now() - start;
        meter.spent += took;
        meter.calls++;
        meter.longest = Math.max(meter.longest, took);
      }
    }
  };
}

/** A window whose ways to be called back are timed. */
function meteredWindow(): Window & typeof globalThis {
  const own = {
    addEventListener: (type: string, listener: EventListener, options?: AddEventListenerOptions) =>
      window.addEventListener(type, timed(listener), options),
    MutationObserver: class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(timed(callback));
      }
    },
    ResizeObserver: class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super(timed(callback));
      }
    },
    requestAnimationFrame: (callback: FrameRequestCallback) => window.requestAnimationFrame(timed(callback)),
    setTimeout: (callback: () => void, ms?: number) => window.setTimeout(timed(callback), ms),
  };
  return new Proxy(window, {
    get: (target, key) => {
      if (key in own) return own[key as keyof typeof own];
      const value: unknown = Reflect.get(target, key, target);
      // constructors and plain functions of a window need the window itself
      return typeof value === 'function' && !/^[A-Z]/.test(String(key)) ? value.bind(target) : value;
    },
  }) as Window & typeof globalThis;
}

const overlay = createOverlay(window);
const guard = startGuard({
  window: meteredWindow(),
  platform: platformFor(location.hostname)!,
  phones: () => Promise.reject(new Error('not here')),
  overlay: {
    ...overlay,
    card: (props) => {
      overlay.card(props);
      if (props)
        requestAnimationFrame(() => {
          // after the frame that paints the card
          setTimeout(() => {
            meter.cardAt = performance.now();
          });
        });
    },
  },
  language: () => 'en',
  alive: () => true,
  late: false,
  record: async () => true,
  save: async () => {},
  keep: async () => {},
  dropped: false,
  classify: () => {},
  met: () => {},
  unchecked: (what) => console.error(what),
  changed: () => {},
});

/**
 * Compiles with these competitors as the real script does, in slices of 5 ms; gives the longest slice and the time in all, in ms.
 * `before`: from names that were made ready before, which as text is not counted, nor how long storage takes to give it out.
 */
async function arm(names: string, before = false): Promise<{ longest: number; total: number }> {
  const policy = {
    ...EMPTY_POLICY,
    names: { ...EMPTY_POLICY.names, competitors: names },
    revision: 1,
    accounts: [],
    owner: '',
  };
  const frozen = before ? (JSON.parse(JSON.stringify(finish(freezeNames(policy)))) as FrozenNames) : null;
  const start = performance.now();
  const steps = compileSteps(policy, undefined, null, frozen);
  let longest = 0;
  for (;;) {
    const from = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - from < 5) step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) {
      guard.arm({ ruleset: step.value, policy, speakers: createSpeakers(() => {}) });
      return { longest, total: performance.now() - start };
    }
    const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
    await (scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume)));
  }
}

function finish<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

Object.assign(window, { meter });
