import type { Category, Finding } from '../../rules/rule.ts';
import type { Decision, Record } from '../log/record.ts';
import type { SavedDraft } from '../settings.ts';
import { type Restore, rememberCaret } from './caret.ts';
import { type Composer, focused } from './composer.ts';
import { type Desk, speakerOf } from './desk.ts';
import { guarding } from './fault.ts';
import type { Verdict } from './judge.ts';
import type { Answer, CardProps, Overlay } from './overlay.ts';
import { read } from './read.ts';
import { replace } from './replace.ts';
import type { Effect, GuardEvent } from './state.ts';
import { createWithheld } from './withheld.ts';

export interface CardsInput {
  readonly window: Window & typeof globalThis;
  readonly overlay: Overlay;
  readonly desk: Desk;
  /** Who to ask, from the policy. */
  readonly owner: () => string;
  readonly verdictOf: (composer: Composer) => Verdict | null;
  readonly dispatch: (event: GuardEvent) => Effect;
  /** False when the background did not take it; it is then tried again with the next one. */
  readonly record: (record: Record) => Promise<boolean>;
  readonly save: (draft: SavedDraft) => Promise<void>;
  /** Keeps a draft for the other account. */
  readonly keep: (draft: SavedDraft) => Promise<void>;
  /** Whether there is another account to go to. */
  readonly others: () => boolean;
  /** The site's own list of accounts; false where it cannot be pointed at. */
  readonly openSwitcher: () => boolean;
  /** An act has gone out by consent. */
  readonly out: (verdict: Verdict) => void;
  readonly fail: (error: unknown) => void;
}

/** What is held: a draft in a composer, or a gesture on a post. */
export interface Held {
  /** Null for a gesture. */
  readonly composer: Composer | null;
  /** The control that publishes; null for a key in the editor itself. */
  readonly control: HTMLElement | null;
  /** What of the page shows that a gesture was taken: its post, or its control. */
  readonly post?: Element | null;
  /** Does the same act once more, for the site; called once after consent. */
  readonly replay: () => void;
  /** Judged anew, as it is at this moment; null where there is nothing to judge. */
  readonly verdict: () => Verdict | null;
}

/** Shows the card of a held draft and carries out what the person answers. */
export interface Cards {
  readonly open: (held: Held, verdict: Verdict, pointer: { x: number; y: number } | null) => void;
  /** Press of a one-press fix, in a card or in the chip's list. */
  readonly fix: (composer: Composer, finding: Finding, card: Opened | null) => Promise<void>;
  /** The editor loses focus: its caret is remembered for a card that opens from another control. */
  readonly leaving: (field: HTMLElement) => void;
  /** Whether an event must be kept from the page while the card of a gesture is open. */
  readonly withholds: (event: Event) => boolean;
  /** An act has passed to the site; `verdict` is null where it passed by consent or without a check. */
  readonly passed: (composer: Composer, verdict: Verdict | null) => void;
}

/** The card of one draft: what was shown, and what it takes to go on from it. */
export interface Opened {
  readonly held: Held;
  readonly verdict: Verdict;
  readonly restore: Restore;
  readonly id: string;
}

/** Time in which a site takes notice of a replayed act, in ms. */
const NOTICE = 1000;

/** What another account may be the better place for. */
const SWITCHED: ReadonlySet<Category> = new Set(['identity', 'private-life', 'politics', 'religion']);

/** A dialog's last step has no editor in which a fix could be made. */
function withoutFix({ fix: _, ...finding }: Finding): Finding {
  return finding;
}

function savedOf({ draft: { platform, act, text } }: Verdict): SavedDraft {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), platform, act, text };
}

export function createCards(input: CardsInput): Cards {
  const { window, overlay, desk, dispatch, verdictOf, fail } = input;
  let opened: Opened | null = null;
  const withheld = createWithheld();
  let caret: { field: Element; restore: Restore } | null = null;
  /** Cancelled drafts by their editor: when such a draft goes out changed, its record becomes "edited". */
  const cancelled = new WeakMap<Element, Record>();

  function open(held: Held, verdict: Verdict, pointer: { x: number; y: number } | null): void {
    const editor = held.composer?.editors[0];
    const restore = opened?.restore ?? (held.composer ? caretIn(held.composer.editors) : focusIn());
    opened = { held, verdict, restore, id: crypto.randomUUID() };
    const { draft, findings } = verdict;
    const { target } = draft;
    const props: CardProps = {
      platform: draft.platform,
      act: draft.act,
      gesture: editor ? null : { who: target?.author ?? target?.handle ?? null, unsure: target?.unsure ?? false },
      canSwitch: input.others() && (!editor || findings.some(({ category }) => SWITCHED.has(category))),
      speaker: speakerOf(draft.account),
      severity: verdict.severity!,
      findings: findings
        .filter((finding) => finding.severity !== 'info')
        .map((finding) => (editor?.isConnected ? finding : withoutFix(finding))),
      owner: input.owner(),
      look: desk.look(),
      pointer,
      answer: guarding(fail)(onAnswer),
    };
    try {
      overlay.card(props);
    } catch (error) {
      closeCard();
      throw error;
    }
  }

  /** A gesture is pressed from anywhere: the focus goes back to where it was. */
  function focusIn(): Restore {
    const at = focused(window.document) as HTMLElement | null;
    return () => at?.focus?.({ preventScroll: true });
  }

  /** Back to the field of a thread that was written in last. */
  function caretIn(editors: readonly HTMLElement[]): Restore {
    const editor = editors[0]!;
    const root = editor.getRootNode() as Document | ShadowRoot;
    const field = editors.find((it) => it.contains(root.activeElement));
    if (field) return rememberCaret(field);
    if (caret && editors.some((it) => it === caret?.field)) return caret.restore;
    return editor.isConnected ? () => editor.focus({ preventScroll: true }) : () => {};
  }

  function closeCard(): void {
    const restore = opened?.restore;
    opened = null;
    overlay.card(null);
    restore?.();
    withheld.release();
  }

  function onAnswer(answer: Answer): void {
    const now = opened;
    if (!now) return;
    switch (answer.do) {
      case 'back':
        dispatch({ type: 'answer', publish: false, draft: null });
        remember(now, log(recordOf(now, 'cancelled')));
        return closeCard();
      case 'save':
        dispatch({ type: 'answer', publish: false, draft: null });
        log(recordOf(now, 'saved'));
        closeCard();
        return void save(now);
      case 'copy':
        log(recordOf(now, 'sent-for-review'));
        return void copy(now);
      case 'fix':
        return now.held.composer ? void fix(now.held.composer, answer.finding, now).catch(fail) : undefined;
      case 'switch':
        dispatch({ type: 'answer', publish: false, draft: null });
        log(recordOf(now, 'switched'));
        closeCard();
        return void switchAccount(now).catch(fail);
      case 'publish':
        return publish(now, answer.reason);
    }
  }

  /** A draft that was given up and goes out changed is told as edited. */
  function remember({ held }: Opened, record: Record): void {
    if (held.composer) cancelled.set(held.composer.editors[0]!, record);
  }

  function publish(now: Opened, reason: string): void {
    const { held, verdict } = now;
    const effect = dispatch({ type: 'answer', publish: true, draft: held.verdict() });
    // nothing of ours may come between consent and the act
    const safely = guarding(fail);
    safely(closeCard)();
    if (!effect.replay) return;
    safely(() => log(recordOf(now, 'published', reason)))();
    let before = '';
    safely(() => (before = trace(held)))();
    // where it fails, the look a second later asks for one press more
    guarding(console.debug)(held.replay)();
    input.out(verdict);
    setTimeout(() => {
      dispatch({ type: 'second', noticed: trace(held) !== before });
      desk.refresh();
    }, NOTICE);
  }

  /** What a site changes when it takes an act: the text goes, the control is put to sleep or away, the post says so. */
  function trace({ composer, control, post }: Held): string {
    const connected = composer?.editors.filter((editor) => editor.isConnected) ?? [];
    const text = connected.length ? read(connected).text : '';
    const asleep = control && [
      control.isConnected,
      control.matches(':disabled'),
      control.ariaDisabled,
      control.ariaBusy,
    ];
    const shown = composer ? null : ((post ?? control)?.outerHTML ?? null);
    return JSON.stringify([connected.length, text, asleep, shown, window.location.href]);
  }

  /** Opens the site's own list of accounts, at the person's press; the draft waits in the extension's session storage. */
  async function switchAccount({ verdict }: Opened): Promise<void> {
    const draft = savedOf(verdict);
    const kept = draft.text.trim() !== '';
    if (kept) await input.keep(draft);
    const opened = input.openSwitcher();
    if (kept) overlay.note('kept', desk.look());
    else if (!opened) overlay.note('switch-yourself', desk.look());
  }

  async function fix(composer: Composer, finding: Finding, card: Opened | null): Promise<void> {
    if (!finding.fix) return;
    if (card) {
      dispatch({ type: 'answer', publish: false, draft: null });
      closeCard();
    }
    const { start, end, replacement } = finding.fix;
    const verdict = card?.verdict ?? verdictOf(composer);
    if (!verdict) return;
    const outcome = await replace(composer.editors, start, end, verdict.draft.text.slice(start, end), replacement);
    desk.refresh();
    if (outcome !== 'done') return overlay.note('fix-failed', desk.look());
    log({
      ...recordOf({ verdict, id: crypto.randomUUID() }, 'masked'),
      rules: [finding.rule],
      severity: finding.severity,
    });
    if (!card) return;
    const left = verdictOf(composer);
    if (left && dispatch({ type: 'judged', draft: left }).open) open(card.held, left, null);
  }

  async function save({ verdict }: Opened): Promise<void> {
    try {
      await input.save(savedOf(verdict));
      overlay.note('saved', desk.look());
    } catch (error) {
      fail(error);
    }
  }

  async function copy({ verdict }: Opened): Promise<void> {
    const { language } = desk.look();
    const lines = verdict.findings.map(
      ({ message, text }) => `- ${message[language].what.replace('{text}', text)} ${message[language].why}`,
    );
    try {
      await window.navigator.clipboard.writeText([verdict.draft.text, '', ...lines].join('\n'));
      overlay.note('copied', desk.look());
    } catch (error) {
      fail(error);
    }
  }

  function recordOf({ verdict, id }: Pick<Opened, 'verdict' | 'id'>, decision: Decision, reason = ''): Record {
    const { platform: on, act, account } = verdict.draft;
    return {
      id,
      at: new Date().toISOString(),
      platform: on,
      act,
      account: account.handle ?? account.name ?? 'unknown',
      kind: account.kind,
      rules: [...new Set(verdict.findings.filter((it) => it.severity !== 'info').map((it) => it.rule))],
      severity: verdict.severity ?? 'info',
      decision,
      reason,
    };
  }

  function log(record: Record): Record {
    // of an account of the person's own nothing is kept
    if (record.kind === 'personal') return record;
    void input.record(record).then((taken) => {
      if (!taken) overlay.note('not-logged', desk.look());
    });
    return record;
  }

  return {
    open,
    withholds: (event) => opened !== null && opened.held.composer === null && withheld.take(event),
    fix,
    leaving: (field) => {
      if (desk.memory()?.composer.editors.includes(field)) caret = { field, restore: rememberCaret(field) };
    },
    passed: (composer, verdict) => {
      const editor = composer.editors[0]!;
      const record = cancelled.get(editor);
      cancelled.delete(editor);
      if (record && verdict) log({ ...record, decision: 'edited' });
      // the site now empties or closes the composer, some of them without any event
      for (const ms of [50, 300, NOTICE]) setTimeout(() => desk.refresh(), ms);
    },
  };
}
