import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../rules/rule.ts';
import { type Effect, type GuardEvent, type GuardState, type Judged, START, step } from '../utils/page/state.ts';

const CLEAN: Judged = { key: 'clean', severity: null };
const QUIET: Judged = { key: 'quiet', severity: 'info' };
const HOLD: Judged = { key: 'hold', severity: 'hold' };
const STOP: Judged = { key: 'stop', severity: 'stop' };

/** Runs events from the start and gives the last state and every effect. */
function run(events: readonly GuardEvent[], from: GuardState = START): { state: GuardState; effects: Effect[] } {
  const effects: Effect[] = [];
  let state = from;
  for (const event of events) {
    const [next, effect] = step(state, event);
    state = next;
    effects.push(effect);
  }
  return { state, effects };
}

const press = (draft: Judged | null, act = true, trusted = true): GuardEvent => ({
  type: 'press',
  draft,
  act,
  trusted,
});
const answer = (publish: boolean, draft: Judged | null): GuardEvent => ({ type: 'answer', publish, draft });
const ready: GuardEvent = { type: 'ready' };

describe('the state table', () => {
  it('lets a clean or quiet draft pass within the same event', () => {
    expect(run([ready, press(CLEAN), press(QUIET)]).effects.slice(1)).toEqual([{ pass: true }, { pass: true }]);
  });

  it('swallows the whole family of a flagged draft and opens the card at the act only', () => {
    const { effects } = run([ready, press(HOLD, false), press(HOLD)]);
    expect(effects.slice(1)).toEqual([{ pass: false }, { pass: false, open: 'card' }]);
  });

  it('replays once after consent and lets the same draft pass from then on', () => {
    const { effects } = run([ready, press(HOLD), answer(true, HOLD), answer(true, HOLD), press(HOLD)]);
    expect(effects.slice(2)).toEqual([{ close: 'card', replay: true }, {}, { pass: true }]);
  });

  it('asks again after going back', () => {
    const { effects } = run([ready, press(HOLD), answer(false, null), press(HOLD)]);
    expect(effects.at(-1)).toEqual({ pass: false, open: 'card' });
  });

  it('does not replay a draft that changed under the card, nor one that needs a reviewer', () => {
    expect(run([ready, press(HOLD), answer(true, CLEAN)]).effects.at(-1)).toEqual({
      close: 'card',
      note: 'press-again',
    });
    expect(run([ready, press(STOP), answer(true, STOP)]).effects.at(-1)?.replay).toBeUndefined();
  });

  it('asks for one more press where the site took no notice, and not where it did', () => {
    const consent = [ready, press(HOLD), answer(true, HOLD)];
    expect(run([...consent, { type: 'second', noticed: false }]).effects.at(-1)).toEqual({ note: 'press-again' });
    expect(run([...consent, { type: 'second', noticed: true }]).effects.at(-1)).toEqual({});
  });

  it('holds a press that comes before the ruleset and judges it as soon as that is there', () => {
    const { state, effects } = run([press(null, false), press(null), ready]);
    expect(effects).toEqual([{ pass: false }, { pass: false }, { judge: 'early-press' }]);
    expect(step(state, { type: 'judged', draft: CLEAN })[1]).toEqual({ note: 'ready-press-again' });
    expect(step(state, { type: 'judged', draft: HOLD })[1]).toEqual({ open: 'card' });
  });

  it('as an orphan still judges with what it has, and else lets the act pass and says so', () => {
    expect(run([{ type: 'orphaned' }, press(null)]).effects.at(-1)).toEqual({ pass: true, note: 'reload' });
    expect(run([ready, { type: 'orphaned' }, press(HOLD)]).effects.at(-1)).toEqual({ pass: false, open: 'card' });
  });

  it('never judges what the site does by itself', () => {
    expect(run([ready, press(HOLD, true, false)]).effects.at(-1)).toEqual({ pass: true });
  });
});

describe('any sequence of events', () => {
  const draft: fc.Arbitrary<Judged> = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    severity: fc.constantFrom<Severity | null>(null, 'info', 'caution', 'hold', 'stop'),
  });
  const event: fc.Arbitrary<GuardEvent> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('press' as const), draft, act: fc.boolean(), trusted: fc.boolean() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('answer' as const), publish: fc.boolean(), draft: fc.option(draft) }),
    },
    fc.constant<GuardEvent>({ type: 'press', draft: null, act: true, trusted: true }),
    fc.constant<GuardEvent>({ type: 'ready' }),
    fc.record({ type: fc.constant('judged' as const), draft }),
    fc.record({ type: fc.constant('second' as const), noticed: fc.boolean() }),
    fc.constant<GuardEvent>({ type: 'orphaned' }),
  );
  // the site's own list: every act that reached it, with the draft that it took
  const site = (events: readonly GuardEvent[]) => {
    let state = START;
    const published: { key: string; consented: boolean; interrupting: boolean }[] = [];
    let shown: string | null = null;
    const consents = new Set<string>();
    let replays = 0;
    let consentsGiven = 0;
    for (const it of events) {
      const [next, effect] = step(state, it);
      if (effect.open && (it.type === 'press' || it.type === 'judged') && it.draft) shown = it.draft.key;
      if (effect.replay) {
        expect(it.type).toBe('answer');
        expect(shown).toBe(state.card);
        consents.add(state.card!);
        replays++;
      }
      if (
        it.type === 'answer' &&
        it.publish &&
        state.card !== null &&
        it.draft?.key === state.card &&
        it.draft.severity !== 'stop'
      )
        consentsGiven++;
      if (it.type === 'press' && it.draft && it.act && it.trusted && effect.pass)
        published.push({
          key: it.draft.key,
          consented: consents.has(it.draft.key),
          interrupting: it.draft.severity !== null && it.draft.severity !== 'info',
        });
      if (it.type === 'press' && it.draft && it.trusted && (it.draft.severity === null || it.draft.severity === 'info'))
        expect(effect).toEqual({ pass: true });
      if (it.type === 'press') expect(effect.pass).toBeTypeOf('boolean');
      state = next;
    }
    return { published, replays, consentsGiven };
  };

  it('publishes no flagged draft without consent, and replays exactly once for each consent', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { published, replays, consentsGiven } = site(events);
        expect(published.filter((it) => it.interrupting && !it.consented)).toEqual([]);
        expect(replays).toBe(consentsGiven);
      }),
      { numRuns: 5000 },
    );
  });
});
