import { closest } from '../../platforms/tree.ts';
import type { Account } from '../../rules/draft.ts';
import type { Finding, UiLanguage } from '../../rules/rule.ts';
import { type Memory, regionOf } from './act.ts';
import { asItIs, type Composer } from './composer.ts';
import { guarding } from './fault.ts';
import { type Bench, type Context, contextOf, judge, type Verdict } from './judge.ts';
import { lookOf, type Place, placeFor } from './look.ts';
import { createMarks } from './marks.ts';
import type { Look, Overlay, Speaker } from './overlay.ts';
import { phonesFailed, wantsPhones } from './phones.ts';

/** The composer in use: its marks, its chip, and the last text it was seen with. */
export interface Desk {
  /** The person is in `composer` now; null: in none. */
  readonly use: (composer: Composer | null) => void;
  /** The draft may have changed. Reads no layout. */
  readonly refresh: () => void;
  /** An input method is composing: nothing is read until it is done. */
  readonly compose: (on: boolean) => void;
  /** The composer in use, or the last one; with the text it had, for a dialog that takes its editor away. */
  readonly memory: () => (Memory & { readonly text: string; readonly context: Context }) | null;
  readonly look: () => Look;
  readonly closeList: () => void;
  readonly stop: () => void;
}

export interface DeskInput {
  readonly window: Window & typeof globalThis;
  readonly overlay: Overlay;
  /** Null until the ruleset is there. */
  readonly bench: () => Bench | null;
  readonly language: () => UiLanguage;
  /** The post whose menu or dialog was opened last. */
  readonly opened: () => Element | null;
  readonly fix: (composer: Composer, finding: Finding) => void;
  readonly classify: () => void;
  /** This account uses a composer. */
  readonly met: (account: Account) => void;
  /** Has the reader of phone numbers brought into this tab; answered when it is there. */
  readonly phones: () => Promise<void>;
  /** Our own failure: nothing of it may reach the page. */
  readonly fail: (error: unknown) => void;
}

/** Time in which a dialog shows its next step after it took the editor away, in ms. */
const NEXT_STEP = 500;

/** The chip's size before it was first drawn, in CSS pixels. */
const CHIP = { width: 280, height: 36 };

/** How long the page around the composer must be at rest before the chip looks for its place, in ms. */
const REST = 120;

const isElement = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE;

/** The account as a person reads it. */
export function speakerOf({ name, handle, kind }: Account): Speaker {
  return { name: name ?? handle ?? '?', handle: handle && name ? `@${handle}` : '', kind };
}

export function createDesk(input: DeskInput): Desk {
  const { window, overlay } = input;
  const marks = createMarks(window);
  let composer: Composer | null = null;
  let scope: Element | null = null;
  let context: Context | null = null;
  let text = '';
  let look: Look = { theme: 'light', language: input.language() };
  let verdict: Verdict | null = null;
  let open = false;
  let composing = false;
  let frame = 0;
  let rest = 0;
  let stood: Place | null = null;
  let drawn = '';

  const guarded = guarding(input.fail);

  const refresh = guarded(() => {
    const bench = input.bench();
    if (!composer || composing || !bench) return;
    if (!isThere()) return lost();
    context ??= contextOf(composer, bench.policy, input.opened());
    verdict = judge(composer, context, bench);
    text = verdict.draft.text;
    if (wantsPhones(text)) input.phones().then(refresh, phonesFailed);
    const root = composer.editors[0]!.getRootNode() as Document | ShadowRoot;
    marks.show(root, verdict.reading, verdict.findings, look.theme);
    drawChip();
  });

  const isThere = (): boolean => composer?.editors.some((editor) => editor.isConnected) ?? false;

  const changes = new window.MutationObserver(refresh);
  // a button that appears with the first letter may appear under the chip
  const around = new window.MutationObserver((records) => {
    if (composer && asItIs(composer) !== composer) return use(asItIs(composer));
    const brought = records.some((it) => !isInEditor(it.target) && [...it.addedNodes].some(isElement));
    if (brought) place();
    else settle();
  });
  // tells a moved editor from one that is gone, and costs nothing while neither happens
  const sizes = new window.ResizeObserver(() => place());

  function drawChip(): void {
    if (!composer || !verdict || !context) return;
    const now = [
      context.account.kind,
      context.account.name,
      open,
      verdict.findings.map((it) => [it.rule, it.text, it.severity]),
    ];
    const key = JSON.stringify(now);
    if (key === drawn) return;
    drawn = key;
    input.met(context.account);
    place();
  }

  function place(): void {
    if (frame) return;
    frame = window.requestAnimationFrame(
      guarded(() => {
        frame = 0;
        paint();
      }),
    );
  }

  const isInEditor = (node: Node): boolean => composer?.editors.some((editor) => editor.contains(node)) ?? false;

  /** Looks for the chip's place anew once the page has come to rest, not at every key. */
  function settle(): void {
    window.clearTimeout(rest);
    rest = window.setTimeout(place, REST);
  }

  function paint(): void {
    const editor = composer?.editors[0];
    if (!composer || !editor || !verdict || !context) return;
    if (!isThere()) return lost();
    const at = placeFor(editor, overlay.chipSize() ?? CHIP, stood);
    if (!at) return overlay.chip(null);
    stood = at.from;
    const mine = composer;
    const { account } = context;
    const speakers = input.bench()?.speakers;
    overlay.chip({
      speaker: speakerOf(account),
      findings: verdict.findings,
      look,
      at: { x: at.x + window.scrollX, y: at.y + window.scrollY },
      open,
      toggle: () => {
        open = !open;
        drawChip();
      },
      fix: (finding) => input.fix(mine, finding),
      classify: input.classify,
      isAsked: speakers?.isAsked(account) ?? false,
      putAway: () => {
        speakers?.putAway(account);
        drawn = '';
        drawChip();
      },
    });
  }

  function leave(): void {
    marks.clear();
    overlay.chip(null);
    changes.disconnect();
    around.disconnect();
    sizes.disconnect();
    window.clearTimeout(rest);
    drawn = '';
    stood = null;
    open = false;
    verdict = null;
  }

  /** The site took the editor away: what it said is remembered while a dialog goes on without it, and no longer. */
  function lost(): void {
    const [gone, selector] = [composer, composer?.surface.scope];
    leave();
    setTimeout(() => {
      if (composer === gone && !(selector && window.document.querySelector(selector))) composer = null;
    }, NEXT_STEP);
  }

  function use(next: Composer | null): void {
    const same =
      next?.editors.length === composer?.editors.length && next?.editors.every((it, i) => it === composer?.editors[i]);
    if (next && same && verdict) return;
    leave();
    if (!next) return;
    composer = next;
    const editor = next.editors[0]!;
    scope = next.surface.scope ? closest(editor, next.surface.scope) : null;
    context = null;
    look = lookOf(editor, input.language());
    for (const it of next.editors) {
      changes.observe(it, { subtree: true, childList: true, characterData: true });
      sizes.observe(it);
    }
    around.observe(regionOf(next), { subtree: true, childList: true });
    refresh();
  }

  const moved = (): void => {
    if (verdict) place();
  };
  window.addEventListener('scroll', moved, { capture: true, passive: true });
  window.addEventListener('resize', moved, { passive: true });

  return {
    use,
    refresh: () => {
      // the account may have changed as well: it is read again, but not once its composer has left the page
      if (isThere()) context = null;
      refresh();
    },
    compose: (on) => {
      composing = on;
      if (!on) refresh();
    },
    memory: () => (composer && context ? { composer, scope, text, context } : null),
    look: () => ({ ...look, language: input.language() }),
    closeList: () => {
      if (!open) return;
      open = false;
      drawChip();
    },
    stop: () => {
      leave();
      // a look that is still due must not bring the chip back
      composer = null;
      window.removeEventListener('scroll', moved, { capture: true });
      window.removeEventListener('resize', moved);
    },
  };
}
