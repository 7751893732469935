import type { PlatformAdapter } from '../../platforms/platform.ts';
import { hostOf, parentOf } from '../../platforms/tree.ts';
import type { Account } from '../../rules/draft.ts';
import type { UiLanguage } from '../../rules/rule.ts';
import type { Record } from '../log/record.ts';
import type { SiteChange } from '../messages.ts';
import type { SavedDraft } from '../settings.ts';
import { type Press, pressOf, regionOf } from './act.ts';
import { createCards, type Held } from './cards.ts';
import { composerOf, fieldOf, focused, hasWords, innermost } from './composer.ts';
import { createDesk, speakerOf } from './desk.ts';
import { HELD, OURS, PASSIVE, swallow, TOUCH } from './events.ts';
import { guarding } from './fault.ts';
import { createGestures, type GesturePress } from './gesture.ts';
import { createHealth } from './health.ts';
import { createInputMethod } from './ime.ts';
import type { Bench, Verdict } from './judge.ts';
import type { Note, Overlay, Speaker } from './overlay.ts';
import { read } from './read.ts';
import { type Effect, type GuardEvent, START, step } from './state.ts';
import { wentOut } from './thread.ts';
import { createVerdicts } from './verdicts.ts';

/** What the guard needs from outside the page. None of it is waited for before a decision. */
export interface GuardInput {
  readonly window: Window & typeof globalThis;
  readonly platform: PlatformAdapter;
  readonly overlay: Overlay;
  readonly language: () => UiLanguage;
  /** False once the extension was updated or removed. */
  readonly alive: () => boolean;
  /** False when the background did not take it; it is then tried again with the next one. */
  readonly record: (record: Record) => Promise<boolean>;
  readonly save: (draft: SavedDraft) => Promise<void>;
  /** Keeps a draft for the other account, as long as the browser is open. */
  readonly keep: (draft: SavedDraft) => Promise<void>;
  readonly classify: () => void;
  /** This account uses a composer; told often. */
  readonly met: (account: Account) => void;
  /** Has the reader of phone numbers brought into this tab. */
  readonly phones: () => Promise<void>;
  /** The page's scripts were there first: the person is asked once to reload the tab. */
  readonly late: boolean;
  /** The script before this one went away with its card open: the person is asked to press once more. */
  readonly dropped: boolean;
  /** Something passed that was not judged. */
  readonly unchecked: (what: string) => void;
  /** The page is no longer what the adapter knows. */
  readonly changed: (change: SiteChange) => void;
}

export interface Guard {
  /** The ruleset is there, for the first time or anew. */
  readonly arm: (bench: Bench) => void;
  /** The ruleset could not be made: where there is none from before, what is pressed passes, and it is said. */
  readonly failed: (error: unknown) => void;
  /** Who would speak, as it was last read from the page; null before a composer was used. */
  readonly speaker: () => Speaker | null;
  /** A card is open. */
  readonly isAsking: () => boolean;
  readonly stop: () => void;
}

export function startGuard(input: GuardInput): Guard {
  const { window, platform, overlay } = input;
  let state = START;
  let bench: Bench | null = null;
  let early: Held | null = null;
  let broken: Error | null = null;
  let { late, dropped } = input;
  let pointer: { x: number; y: number } | null = null;
  let owner: { control: Element; press: Press | null } | null = null;
  const heldKeys = new Set<string>();
  const entered = new Set<ShadowRoot>();
  const inputMethod = createInputMethod();
  const gestures = createGestures(platform, window.document);
  const health = createHealth(platform, input.changed);

  const desk = createDesk({
    ...input,
    bench: () => bench,
    opened: () => gestures.opened(),
    fix: (composer, finding) => void cards.fix(composer, finding, null).catch(fail),
    fail,
  });

  const verdicts = createVerdicts({ platform, page: window.document, bench: () => bench, desk, gestures });

  const cards = createCards({
    ...input,
    desk,
    owner: () => bench?.policy.owner ?? '',
    others: () =>
      platform.switcher?.(window.document) != null ||
      (bench?.policy.accounts.filter((it) => it.platform === platform.id).length ?? 0) > 1,
    openSwitcher: () => {
      const switcher = platform.switcher?.(window.document);
      switcher?.click();
      return switcher != null;
    },
    out: ({ draft }) => {
      wentOut(draft);
      bench?.speakers.acted(draft.account);
    },
    verdictOf: verdicts.ofDraft,
    dispatch,
    fail,
  });

  function fail(error: unknown): void {
    // our fault must not cost the person the act: it passes, and it is said
    console.debug(error);
    // an orphan cannot even say it
    const said = guarding(() => {});
    said(() => input.unchecked(error instanceof Error ? error.message : String(error)))();
    said(() => overlay.note('not-checked', desk.look()))();
  }

  const guarded = guarding(fail);

  const note = (kind: Note): void => overlay.note(kind, desk.look());

  // ---- events of the page, before the page

  const onEvent = guarded((event: Event) => {
    if (overlay.handle(event)) {
      heldKeys.delete((event as KeyboardEvent).code);
      event.stopImmediatePropagation();
      return;
    }
    if (cards.withholds(event)) return event.stopImmediatePropagation();
    watch(event);
    if (HELD.includes(event.type) || TOUCH.includes(event.type)) hold(event);
  });

  /** Focus that moves within one shadow root never reaches the window: the root itself must be listened to. */
  function enter(inner: Element | null): void {
    const root = inner && hostOf(inner) ? (inner.getRootNode() as ShadowRoot) : null;
    if (!root || entered.has(root)) return;
    entered.add(root);
    for (const type of ['focusin', 'focusout']) root.addEventListener(type, onFocusInside, { capture: true });
  }

  const onFocusInside = guarded(watch);

  /** Follows where the person is; decides nothing. */
  function watch(event: Event): void {
    // what the page forges must not count as the person's: the end of a word, or whose menu is open; editors do forge `input`
    if (!event.isTrusted && event.type !== 'input') return;
    inputMethod.watch(event);
    switch (event.type) {
      case 'focusin':
      case 'focus': {
        enter(innermost(event));
        const field = fieldOf(innermost(event));
        const composer = composerOf(platform, field);
        // a press on the composer's own buttons does not leave it
        if (composer || !staysIn(innermost(event))) desk.use(composer);
        if (field) health.focused(field, composer !== null);
        if (composer && late) {
          late = false;
          note('reload');
        }
        break;
      }
      case 'focusout': {
        // Draft.js drops the selection when it loses focus; the caret is remembered before it does
        const field = fieldOf(innermost(event));
        if (field) cards.leaving(field);
        break;
      }
      case 'pointerover':
        gestures.find(event);
        break;
      case 'input':
        if (innermost(event)?.matches('textarea, input')) desk.refresh();
        break;
      case 'compositionstart':
        desk.compose(true);
        break;
      case 'compositionend':
        // the editor takes the composed text in after this event
        setTimeout(() => desk.compose(false));
        break;
      case 'pointerdown':
        enter(innermost(event));
        pointer = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
        owner = null;
        break;
      case 'keydown':
        owner = null;
        if (event.isTrusted) desk.closeList();
    }
  }

  function staysIn(element: Element | null): boolean {
    const composer = desk.memory()?.composer;
    if (!element || !composer?.editors[0]?.isConnected) return false;
    const region = regionOf(composer);
    for (let at: Element | null = element; at; at = parentOf(at)) if (at === region) return true;
    return false;
  }

  function hold(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === 'keyup' || event.type === 'keypress') {
      const key = (event as KeyboardEvent).code;
      if (heldKeys.has(key)) swallow(event);
      if (event.type === 'keyup') heldKeys.delete(key);
      return;
    }
    // a Mac sends no key up while Cmd is down: a new press of the key is a new act
    if (event.type === 'keydown') heldKeys.delete((event as KeyboardEvent).code);
    if (event.type === 'keydown' && inputMethod.isPick(event)) return;
    const press = ownedPress(event);
    const gesture = press?.composer.editors.some(hasWords) ? null : gestures.find(event);
    // "share now" under a field without words is no draft
    if (gesture) return holdGesture(event, gesture);
    if (press) return holdDraft(event, press);
    if (event.type === 'click') health.pressed(innermost(event));
  }

  function holdDraft(event: Event, press: Press): void {
    const { composer, phase } = press;
    const verdict = verdicts.ofDraft(composer);
    const isAct = phase === 'act';
    if (!verdict) {
      if (bench && isAct) bench.speakers.acted(verdicts.context(composer, bench).account);
      // no check on the person's own account; and no words need no ruleset
      if (bench || read(composer.editors).text.trim() === '') return;
    }
    // what was consented to is counted where it is replayed, also when it takes the person's own press once more
    const unasked = verdict && !state.consented.includes(verdict.key) ? verdict : null;
    if (!passes(event, isAct, verdict, { ...press, verdict: () => verdicts.ofDraft(composer) })) return;
    if (!isAct) return;
    cards.passed(composer, unasked);
    if (unasked) wentOut(unasked.draft);
    if (verdict) bench?.speakers.acted(verdict.draft.account);
  }

  function holdGesture(event: Event, gesture: GesturePress): void {
    const isAct = gesture.phase === 'act';
    const verdict = verdicts.ofGesture(gesture);
    if (verdict && isAct) health.liked(gesture, verdict.draft.target);
    if (!verdict && bench) return void (isAct && bench.speakers.acted(verdicts.actor(gesture, bench)));
    const held = { ...gesture, composer: null, verdict: () => verdicts.ofGesture(gesture) };
    if (passes(event, isAct, verdict, held) && isAct && verdict) bench?.speakers.acted(verdict.draft.account);
  }

  /** Whether the site sees the event; where it does not, the card opens at the event that acts. */
  function passes(event: Event, isAct: boolean, verdict: Verdict | null, held: Held): boolean {
    if (!bench && broken) {
      if (isAct) fail(broken);
      return true;
    }
    const effect = dispatch({ type: 'press', draft: verdict, act: isAct, trusted: true });
    if (effect.pass) return true;
    if (!bench) early = held;
    if (effect.open && verdict)
      cards.open(held, verdict, event.type === 'click' && (event as MouseEvent).detail > 0 ? pointer : null);
    // last: where our card fails, the press must pass
    if (event.type === 'keydown') heldKeys.add((event as KeyboardEvent).code);
    swallow(event);
    return false;
  }

  /** The events of one press go to one control: its composer is looked for once. */
  function ownedPress(event: Event): Press | null {
    const control = innermost(event);
    if (owner && control && owner.control === control && event.type !== 'keydown' && event.type !== 'submit') {
      return owner.press && { ...owner.press, phase: event.type === 'click' ? 'act' : 'before' };
    }
    const press = pressOf(event, platform, desk.memory());
    if (control && event.type !== 'keydown' && event.type !== 'submit') owner = { control, press };
    return press;
  }

  function dispatch(event: GuardEvent): Effect {
    if (!state.orphan && !input.alive()) state = step(state, { type: 'orphaned' })[0];
    const [next, effect] = step(state, event);
    state = next;
    if (effect.note) note(effect.note);
    return effect;
  }

  // ---- life

  const events = [...HELD, ...TOUCH, ...OURS];
  // raw listeners: a framework's context could be switched off by the page
  for (const type of events) window.addEventListener(type, onEvent, { capture: true, passive: PASSIVE.has(type) });

  return {
    arm: (next) => {
      bench = next;
      const effect = dispatch({ type: 'ready' });
      if (!desk.memory()) desk.use(composerOf(platform, fieldOf(focused(window.document))));
      desk.refresh();
      if (dropped) note('ready-press-again');
      dropped = false;
      const held = early;
      early = null;
      if (!effect.judge || !held) return;
      const verdict = held.verdict();
      if (!verdict) return note('ready-press-again');
      if (dispatch({ type: 'judged', draft: verdict }).open) cards.open(held, verdict, null);
    },
    failed: (error) => {
      broken = error instanceof Error ? error : new Error(String(error));
      const held = early;
      early = null;
      fail(broken);
      if (!bench) held?.replay();
    },
    speaker: () => {
      const memory = desk.memory();
      return memory && speakerOf(memory.context.account);
    },
    isAsking: () => overlay.isOpen(),
    stop: () => {
      for (const type of events) window.removeEventListener(type, onEvent, { capture: true });
      for (const root of entered)
        for (const type of ['focusin', 'focusout']) root.removeEventListener(type, onFocusInside, { capture: true });
      desk.stop();
      overlay.destroy();
    },
  };
}
