import { render } from 'preact';
import type { Finding } from '../../rules/rule.ts';
import { t } from '../../utils/i18n.ts';
import type { Answer, CardProps, ChipProps, Look, Overlay } from '../../utils/page/overlay.ts';
import { Card, type CardState, mayPublish } from './card.tsx';
import { Chip, List } from './chip.tsx';
import { CSS } from './css.ts';
import { createHost } from './host.ts';
import { createInput } from './input.ts';
import { createModal } from './modal.ts';
import { placeList } from './place.ts';
import { type Reason, reasonFor } from './reason.ts';
import { createSight } from './seen.ts';
import { NOTE_WORDS } from './words.ts';

/** The pause of a hold, milliseconds. */
const PAUSE = 3_000;
/** How long a note stays, milliseconds. */
const NOTE_STAYS = 6_000;
/** Within this time after an answer a second press is the same press, milliseconds. */
const SAME_PRESS = 300;
/** If the guard has not come back after a fix, the card shows itself again, milliseconds. */
const FIX_TAKES = 1_000;

interface OpenCard extends CardState {
  props: CardProps;
  /** When the pause of a hold began, as `performance.now`; null while there is none. */
  heldSince: number | null;
  /** Out of the way while the guard works on the editor: a modal dialog makes that inert. */
  aside: boolean;
  answeredAt: number;
}

/** Everything that Slipguard shows in a site's page, in one closed shadow root. Props in, one answer out. */
export function createOverlay(window: Window): Overlay {
  const page = window as Window & typeof globalThis;
  const host = createHost(page, CSS, comeBack, giveUp);
  const modal = createModal(window);
  const sight = createSight(page, host.element, host.root);
  let card: OpenCard | null = null;
  let chip: ChipProps | null = null;
  let note: { text: string; look: Look } | null = null;
  let pointer: { x: number; y: number } | null = null;
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let fixTimer: ReturnType<typeof setTimeout> | undefined;

  const find = <E extends Element = HTMLElement>(which: string) => host.root().querySelector<E>(which);
  const dialog = () => (card ? find<HTMLDialogElement>('dialog') : null);
  const handle = createInput(page, {
    host,
    dialog: () => (card?.aside ? null : dialog()),
    listOpen: () => chip?.open === true,
    closeList: () => chip?.open && chip.toggle(),
    back: () => answer({ do: 'back' }),
    raise,
    armed: (button, since) => {
      const element = dialog();
      return element !== null && modal.armed(element, button, since);
    },
    changed,
    pointed: (at) => {
      pointer = at;
    },
  });

  function draw(): void {
    if (!card && !chip && !note) {
      if (host.isShown()) {
        render(null, host.box());
        host.hide();
      }
      return;
    }
    host.show();
    const toast = note && (
      <div class={`sheet note rise-up ${note.look.theme}`} popover="manual" role="status" dir="ltr" key="note">
        {note.text}
      </div>
    );
    render(
      <>
        {chip && <Chip key="chip" props={chip} />}
        {chip?.open && <List key="list" props={chip} />}
        {card && (
          <Card
            key="card"
            props={card.props}
            state={card}
            back={() => answer({ do: 'back' })}
            save={() => answer({ do: 'save' })}
            copy={() => answer({ do: 'copy' })}
            publish={publish}
            fix={fix}
            unfold={(key) => change((state) => state.unfolded.delete(key) || state.unfolded.add(key))}
            showMore={() => change((state) => (state.more = true))}
            closed={() => card && !card.aside && dialog()?.open === false && answer({ do: 'back' })}
          >
            {toast}
          </Card>
        )}
        {!card && toast}
      </>,
      host.box(),
    );
    settle();
  }

  /** What CSS and preact cannot do: the top layer, the places, the focus. */
  function settle(): void {
    for (const which of ['.chip', '.list']) openPopover(find(which));
    const list = find('.list');
    const face = find('.chip');
    if (list && face) {
      list.style.maxHeight = '';
      const view = { width: window.innerWidth, height: window.innerHeight };
      const place = placeList(face.getBoundingClientRect(), list.getBoundingClientRect(), view);
      list.style.left = `${place.x}px`;
      list.style.top = `${place.y}px`;
      list.style.maxHeight = `${place.maxHeight}px`;
    }
    const element = dialog();
    if (card && element && !card.aside) {
      modal.settle(element, pointer);
      card.rise = false;
      sight.watch(find('.publish'));
      if (!host.root().activeElement || host.root().activeElement === element) focusBack();
    }
    openPopover(find('.note'));
  }

  function openPopover(element: HTMLElement | null): void {
    if (element && !element.matches(':popover-open')) element.showPopover();
  }

  function focusBack(): void {
    find('.foot .p')?.focus({ preventScroll: true });
  }

  function change(how: (state: OpenCard) => void): void {
    if (!card) return;
    card.say = null;
    how(card);
    draw();
  }

  function changed(byPointer: boolean): void {
    const picked = find<HTMLInputElement>('input[type=radio]:checked')?.value as Reason | undefined;
    const before = card?.reason;
    change((state) => {
      state.reason = picked ?? null;
      state.words = find<HTMLInputElement>('.words input')?.value ?? state.words;
    });
    if (byPointer && picked === 'other' && before !== 'other') find('.words input')?.focus();
  }

  function answer(word: Answer): void {
    if (!card || card.aside || performance.now() - card.answeredAt < SAME_PRESS) return;
    card.answeredAt = performance.now();
    card.props.answer(word);
  }

  function publish(): void {
    const button = find('.publish');
    if (!card || !button) return;
    const { props } = card;
    const state = card;
    const reason = reasonFor(state.reason, state.words);
    if (!mayPublish(props, state)) {
      const say = reason !== '' ? 'cardWaiting' : state.reason === 'other' ? 'cardFewWords' : 'cardPickReason';
      change(() => (state.say = say));
      return;
    }
    const seen = sight.see(button);
    if (seen === 'clear') answer({ do: 'publish', reason: props.severity === 'hold' ? reason : '' });
    else change(() => (state.say = seen === 'soon' ? 'cardWaiting' : 'cardCovered'));
  }

  function fix(finding: Finding): void {
    if (!card || card.aside) return;
    const { props } = card;
    card.aside = true;
    modal.close(dialog());
    clearTimeout(fixTimer);
    fixTimer = setTimeout(() => {
      stepIn();
      draw();
    }, FIX_TAKES);
    props.answer({ do: 'fix', finding });
  }

  function stepIn(): void {
    clearTimeout(fixTimer);
    if (!card?.aside) return;
    card.aside = false;
    if (card.heldSince !== null) card.ringFrom = Math.min(PAUSE, performance.now() - card.heldSince);
  }

  function raise(): void {
    const element = dialog();
    if (!card || card.aside || !element) return;
    const active = page.document.activeElement;
    if (active !== host.element() && host.mayFight()) {
      modal.fellOut(element);
      draw();
    }
    focusBack();
  }

  function comeBack(): void {
    modal.fellOut(dialog());
    draw();
  }

  function giveUp(): void {
    const last = card;
    chip = null;
    note = null;
    show(null);
    last?.props.answer({ do: 'back' });
  }

  function pause(state: OpenCard): void {
    clearTimeout(pauseTimer);
    if (state.props.severity !== 'hold') {
      state.heldSince = null;
      return;
    }
    state.heldSince ??= performance.now();
    const left = PAUSE - (performance.now() - state.heldSince);
    state.waited = left <= 0;
    if (left > 0) {
      pauseTimer = setTimeout(() => {
        state.waited = true;
        if (card === state) change(() => {});
      }, left);
    }
  }

  function show(props: CardProps | null): void {
    clearTimeout(fixTimer);
    if (!props) {
      clearTimeout(pauseTimer);
      sight.watch(null);
      if (card) modal.close(dialog());
      modal.forget();
      card = null;
      draw();
      return;
    }
    if (card) {
      card.props = props;
      card.say = null;
      card.answeredAt = -SAME_PRESS;
      pause(card);
      stepIn();
    } else {
      pointer = props.pointer;
      card = {
        ...{ props, reason: null, words: '', more: false, unfolded: new Set<string>(), waited: false, ringFrom: 0 },
        ...{ say: null, rise: true, heldSince: null, aside: false, answeredAt: -SAME_PRESS },
      };
      pause(card);
    }
    draw();
  }

  window.addEventListener('resize', draw);

  return {
    card: show,
    chip(props) {
      chip = props;
      draw();
    },
    note(which, look) {
      clearTimeout(noteTimer);
      note = { text: t(look.language, NOTE_WORDS[which]), look };
      noteTimer = setTimeout(() => {
        note = null;
        draw();
      }, NOTE_STAYS);
      draw();
    },
    chipSize() {
      const box = chip && find('.chip')?.getBoundingClientRect();
      return box ? { width: box.width, height: box.height } : null;
    },
    isOpen: () => card !== null,
    handle,
    destroy() {
      for (const timer of [noteTimer, pauseTimer, fixTimer]) clearTimeout(timer);
      window.removeEventListener('resize', draw);
      chip = null;
      note = null;
      show(null);
    },
  };
}
