import { placeList } from './place.ts';

/** Opens what is not open yet; a popover never takes the focus by itself. */
export function openPopover(element: HTMLElement | null): void {
  if (element && !element.matches(':popover-open')) element.showPopover();
}

/** Opens chip and list and puts the list beside the chip. */
export function openChip(window: Window, root: ShadowRoot): void {
  const chip = root.querySelector<HTMLElement>('.chip');
  const list = root.querySelector<HTMLElement>('.list');
  openPopover(chip);
  openPopover(list);
  if (!chip || !list) return;
  list.style.maxHeight = '';
  const view = { width: window.innerWidth, height: window.innerHeight };
  const place = placeList(chip.getBoundingClientRect(), list.getBoundingClientRect(), view);
  list.style.left = `${place.x}px`;
  list.style.top = `${place.y}px`;
  list.style.maxHeight = `${place.maxHeight}px`;
}

/** Measures the chip, in CSS pixels: it is asked at every key, so only when the chip says something else. */
export function createRuler(): (chip: HTMLElement | null) => { width: number; height: number } | null {
  let last: { said: string; size: { width: number; height: number } } | null = null;
  return (chip) => {
    const said = chip?.textContent ?? '';
    if (chip && last?.said !== said) {
      const { width, height } = chip.getBoundingClientRect();
      last = { said, size: { width, height } };
    }
    return last?.size ?? null;
  };
}
