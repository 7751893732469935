import type { Severity } from '../../rules/rule.ts';

/** A draft as the state table sees it: what it is, and how grave. Two drafts with the same key are the same draft. */
export interface Judged {
  /** Made of text, act, account and target. */
  readonly key: string;
  /** The gravest finding; null when there is none. */
  readonly severity: Severity | null;
}

/** What the guard knows between two events. Plain data; the page, the clock and the overlay are outside. */
export interface GuardState {
  /** The ruleset is loaded. */
  readonly ready: boolean;
  /** The extension was updated or removed; this script lives on without it. */
  readonly orphan: boolean;
  /** A press came before the ruleset: it is judged as soon as that is there. */
  readonly pressedEarly: boolean;
  /** Key of the draft whose card is open. */
  readonly card: string | null;
  /** Keys of the drafts that the person consented to publish, oldest first. */
  readonly consented: readonly string[];
  /** Key of the draft that was replayed, until the site takes notice or a second has passed. */
  readonly waiting: string | null;
}

export type GuardEvent =
  /** An event of the family of a publishing act. `draft` is null before the ruleset is there. `act`: the one that publishes. */
  | { readonly type: 'press'; readonly draft: Judged | null; readonly act: boolean; readonly trusted: boolean }
  | { readonly type: 'ready' }
  /** The early press, judged now. */
  | { readonly type: 'judged'; readonly draft: Judged }
  /** The person's answer to the open card. `draft` is what the composer says at this moment. */
  | { readonly type: 'answer'; readonly publish: boolean; readonly draft: Judged | null }
  /** One second after a replay; `noticed`: the site took it. */
  | { readonly type: 'second'; readonly noticed: boolean }
  | { readonly type: 'orphaned' };

/** What the guard then does; at most one of each. */
export interface Effect {
  /** For a press: whether the site sees the event. */
  readonly pass?: boolean;
  readonly open?: 'card';
  readonly close?: 'card';
  readonly replay?: true;
  readonly judge?: 'early-press';
  readonly note?: 'press-again' | 'ready-press-again' | 'reload';
}

export const START: GuardState = {
  ready: false,
  orphan: false,
  pressedEarly: false,
  card: null,
  consented: [],
  waiting: null,
};

/** How many consents are remembered in a tab. */
const CONSENTS = 50;

const interrupts = (draft: Judged): boolean => draft.severity !== null && draft.severity !== 'info';

/** The state table: pure, total, one step for one event. */
export function step(state: GuardState, event: GuardEvent): readonly [GuardState, Effect] {
  switch (event.type) {
    case 'press':
      return press(state, event);
    case 'ready':
      return [{ ...state, ready: true, pressedEarly: false }, state.pressedEarly ? { judge: 'early-press' } : {}];
    case 'judged':
      if (!interrupts(event.draft) || state.consented.includes(event.draft.key))
        return [state, { note: 'ready-press-again' }];
      return [{ ...state, card: event.draft.key }, { open: 'card' }];
    case 'answer':
      return answer(state, event);
    case 'second':
      if (state.waiting === null) return [state, {}];
      return [{ ...state, waiting: null }, event.noticed ? {} : { note: 'press-again' }];
    case 'orphaned':
      return [{ ...state, orphan: true }, {}];
  }
}

function press(state: GuardState, event: GuardEvent & { type: 'press' }): readonly [GuardState, Effect] {
  // what is not the person's own press is the site's own doing, or our replay
  if (!event.trusted) return [state, { pass: true }];
  if (!event.draft) {
    if (state.orphan) return [state, event.act ? { pass: true, note: 'reload' } : { pass: true }];
    return [event.act ? { ...state, pressedEarly: true } : state, { pass: false }];
  }
  const { draft } = event;
  if (!interrupts(draft) || state.consented.includes(draft.key)) return [state, { pass: true }];
  if (!event.act) return [state, { pass: false }];
  return [
    { ...state, card: draft.key },
    { pass: false, open: 'card' },
  ];
}

function answer(state: GuardState, event: GuardEvent & { type: 'answer' }): readonly [GuardState, Effect] {
  if (state.card === null) return [state, {}];
  if (!event.publish) return [{ ...state, card: null }, { close: 'card' }];
  // consent is to what was shown; a draft that changed meanwhile is judged anew at its own press
  if (event.draft === null || event.draft.key !== state.card || event.draft.severity === 'stop')
    return [
      { ...state, card: null },
      { close: 'card', note: 'press-again' },
    ];
  const consented = [...state.consented, state.card].slice(-CONSENTS);
  return [
    { ...state, card: null, consented, waiting: state.card },
    { close: 'card', replay: true },
  ];
}
