import { render } from 'preact';
import type { Finding } from '../../rules/rule.ts';
import type { Answer, CardProps, ChipProps, Overlay } from '../../utils/page/overlay.ts';
import { Card, type CardState, freshState, mayPublish } from './card.tsx';
import { Chip, List, Toast } from './chip.tsx';
import { CSS } from './css.ts';
import { createHost } from './host.ts';
import { createInput } from './input.ts';
import { createModal } from './modal.ts';
import { createNotes } from './notes.ts';
import { createPause } from './pause.ts';
import { type Reason, reasonFor } from './reason.ts';
import { createSight } from './seen.ts';
import { createRuler, openChip, openPopover } from './toplayer.ts';

/** Within this time after an answer a second press is the same press, milliseconds. */
const SAME_PRESS = 300;
/** If the guard has not come back after a fix, the card shows itself again, milliseconds. */
const FIX_TAKES = 1_000;

interface OpenCard extends CardState {
  props: CardProps;
  /** Out of the way while the guard works on the editor: a modal dialog makes that inert. */
  aside: boolean;
  /** As `performance.now`. */
  answeredAt: number;
}

/** Everything that Slipguard shows in a site's page, in one closed shadow root. Props in, one answer out. */
export function createOverlay(window: Window): Overlay {
  const page = window as Window & typeof globalThis;
  const host = createHost(page, CSS, comeBack, giveUp);
  const modal = createModal(window);
  const sight = createSight(page, host.element, host.root);
  const notes = createNotes(draw);
  const pause = createPause(() => change(() => {}));
  let card: OpenCard | null = null;
  let closing = false;
  let kept: { card: OpenCard; at: number } | null = null;
  let chip: ChipProps | null = null;
  const ruler = createRuler();
  let pointer: { x: number; y: number } | null = null;
  let fixTimer: ReturnType<typeof setTimeout> | undefined;

  const find = <E extends Element = HTMLElement>(which: string) => host.root().querySelector<E>(which);
  const dialog = () => (card ? find<HTMLDialogElement>('dialog') : null);
  const handle = createInput(page, {
    host,
    dialog: () => (card?.aside ? null : dialog()),
    listOpen: () => chip?.open === true,
    closeList,
    back: () => answer({ do: 'back' }),
    raise,
    armed: (button, since) => modal.armed(dialog(), button, since),
    changed,
    pointed(at) {
      pointer = at;
    },
  });

  function draw(): void {
    if (closing) return;
    const note = notes.current();
    if (!card && !chip && !note) {
      if (host.isShown()) render(null, host.box());
      host.hide();
      return;
    }
    if (modal.isOpen() && !dialog()) {
      // another extension can open our root: what it took out is not missed by the drawing, which only tells differences
      modal.fellOut(null);
      host.renew();
    }
    host.show();
    if (card) card.waited = pause.isOver();
    render(
      <>
        {chip && !card && <Chip key="chip" props={chip} />}
        {chip?.open && !card && <List key="list" props={chip} />}
        {card && (
          <Card
            key="card"
            props={card.props}
            state={card}
            said={note?.text ?? ''}
            answer={answer}
            publish={publish}
            fix={fix}
            unfold={(key) => change((state) => state.unfolded.delete(key) || state.unfolded.add(key))}
            showMore={() => change((state) => (state.more = true))}
            closed={closed}
          />
        )}
        {note && !card && <Toast key="note" text={note.text} theme={note.look.theme} />}
      </>,
      host.box(),
    );
    openChip(window, host.root());
    openPopover(find('.note'));
    const element = dialog();
    if (!card || card.aside || !element) return;
    if (modal.settle(element, pointer, card.props.gesture !== null) || !host.root().activeElement) focusBack();
    card.rise = false;
    sight.watch(find('.publish'));
  }

  function focusBack(): void {
    // the sentence that was being written, or the way back
    ((card?.words && find('.words input')) || find('.foot .p'))?.focus({ preventScroll: true });
  }

  function change(how: (state: OpenCard) => void): void {
    if (!card) return;
    card.say = null;
    how(card);
    draw();
  }

  function changed(byPointer: boolean): void {
    const picked = find<HTMLInputElement>('input[type=radio]:checked')?.value as Reason | undefined;
    const isNew = picked !== card?.reason;
    change((state) => {
      state.reason = picked ?? null;
      state.words = find<HTMLInputElement>('.words input')?.value ?? state.words;
    });
    // arrow keys only pass over it on their way
    if (byPointer && isNew && picked === 'other') find('.words input')?.focus();
  }

  function answer(word: Answer): void {
    if (!card || card.aside || performance.now() - card.answeredAt < SAME_PRESS) return;
    card.answeredAt = performance.now();
    card.props.answer(word);
  }

  function publish(): void {
    const button = find('.publish');
    if (!card || !button) return;
    const { props, reason: picked } = card;
    const reason = reasonFor(picked, card.words);
    const refuse = (say: CardState['say']) => change((state) => (state.say = say));
    if (!mayPublish(props, card)) {
      refuse(reason !== '' ? 'cardWaiting' : picked === 'other' ? 'cardFewWords' : 'cardPickReason');
      return;
    }
    const seen = sight.see(button);
    if (seen === 'clear') answer({ do: 'publish', reason: props.severity === 'hold' ? reason : '' });
    else refuse(seen === 'soon' ? 'cardWaiting' : 'cardCovered');
  }

  function fix(finding: Finding): void {
    if (!card || card.aside) return;
    card.aside = true;
    modal.close(dialog());
    clearTimeout(fixTimer);
    fixTimer = setTimeout(() => {
      stepIn();
      draw();
    }, FIX_TAKES);
    card.props.answer({ do: 'fix', finding });
  }

  function stepIn(): void {
    clearTimeout(fixTimer);
    if (!card?.aside) return;
    card.aside = false;
    // the ring is drawn from its start when the dialog opens again
    card.ringFrom = pause.gone();
  }

  function closeList(): void {
    const last = chip;
    if (!last?.open) return;
    // at once here: the next event must not fold it out again before the guard has drawn
    chip = { ...last, open: false };
    last.toggle();
  }

  function closed(): void {
    if (modal.isOpen() && dialog()?.open === false) answer({ do: 'back' });
  }

  function raise(): void {
    const element = dialog();
    if (!card || !element || !modal.isOpen()) return;
    if (page.document.activeElement !== host.element() && host.mayFight()) {
      modal.fellOut(element);
      draw();
    }
    if (!host.root().activeElement) focusBack();
  }

  function comeBack(): void {
    modal.fellOut(dialog());
    draw();
  }

  // the page has won: nothing is released, the next press is held again
  function giveUp(): void {
    const last = card;
    chip = null;
    notes.clear();
    show(null);
    last?.props.answer({ do: 'back' });
  }

  function show(props: CardProps | null): void {
    const last = card ?? (kept && performance.now() - kept.at < FIX_TAKES ? kept.card : null);
    if (props && last) {
      card = last;
      Object.assign(card, { props, say: null, answeredAt: -SAME_PRESS });
      stepIn();
    } else if (props) {
      modal.forget();
      pause.run(false);
      notes.clear();
      pointer = props.pointer;
      card = { ...freshState(), props, aside: false, answeredAt: -SAME_PRESS };
    } else {
      clearTimeout(fixTimer);
      sight.watch(null);
      // closing moves the focus, and what is drawn because of that must not open it again
      closing = true;
      modal.close(dialog());
      closing = false;
      // closed for a fix, it comes back as the same card: same place, same reason, the pause not begun anew
      kept = card?.aside ? { card, at: performance.now() } : null;
      card = null;
    }
    if (props) {
      kept = null;
      pause.run(props.severity === 'hold');
    } else if (!kept) pause.run(false);
    draw();
  }

  window.addEventListener('resize', draw);

  return {
    card: show,
    chip(props) {
      chip = props;
      draw();
    },
    note: notes.show,
    chipSize() {
      return chip && ruler(find('.chip'));
    },
    isOpen: () => card !== null,
    handle,
    destroy() {
      window.removeEventListener('resize', draw);
      chip = null;
      notes.clear();
      show(null);
    },
  };
}
