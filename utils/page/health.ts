import type { PlatformAdapter } from '../../platforms/platform.ts';
import { closest, parentOf } from '../../platforms/tree.ts';
import type { Target } from '../../rules/draft.ts';
import type { SiteChange } from '../messages.ts';
import { editorsOf, isMessage } from './composer.ts';
import type { GesturePress } from './gesture.ts';

/** Counts what the adapter does not understand; costs nothing until a person focuses a field or presses a control. */
export interface Health {
  /** A field has the focus; `known`: it is a composer. */
  readonly focused: (field: Element, known: boolean) => void;
  /** A control was pressed that belongs to no composer and no gesture. */
  readonly pressed: (inner: Element | null) => void;
  /** A gesture was pressed, and this was read of its post. */
  readonly liked: (press: Pick<GesturePress, 'act' | 'post' | 'control'>, target: Target | null) => void;
}

/** A field in which posts are written looks like this; a search box or a form of settings does not. */
const RICH = '[contenteditable="true"][role="textbox"]';
/** So many different elements in a row are no accident. */
const IN_A_ROW = 3;
/** Steps upwards that a report tells, and attributes of each. */
const STEPS = 14;
const NAMES = 10;

/** `tell` is called once for each kind of thing that is not understood any more. */
export function createHealth(platform: PlatformAdapter, tell: (change: SiteChange) => void): Health {
  const missed = new Map<SiteChange['what'], WeakSet<Element>>();
  const counts = new Map<SiteChange['what'], number>();
  const told = new Set<SiteChange['what']>();

  function miss(what: SiteChange['what'], at: Element): void {
    const before = missed.get(what) ?? new WeakSet();
    if (told.has(what) || before.has(at)) return;
    missed.set(what, before.add(at));
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    if (count < IN_A_ROW) return;
    told.add(what);
    tell({ platform: platform.id, what, at: new Date().toISOString(), report: reportOf(platform, what, at) });
  }

  function understand(what: SiteChange['what']): void {
    counts.delete(what);
    missed.delete(what);
  }

  return {
    focused: (field, known) => {
      if (known) understand(kindOf(platform, field));
      else if (field.matches(RICH) && !isMessage(platform, field)) miss(kindOf(platform, field), field);
    },
    pressed: (inner) => {
      // a control that only ever publishes, and nothing that it could publish is known
      const own = platform.surfaces.find(({ publish }) =>
        publish.selectors.some((selector) => closest(inner, selector) !== null),
      );
      if (inner && own && editorsOf(platform, inner.ownerDocument).length === 0)
        miss(own.act === 'post' ? 'posts' : 'comments', inner);
    },
    liked: ({ act, post, control }, target) => {
      if (act !== 'like') return;
      if (target && (target.author !== null || target.handle !== null)) understand('likes');
      else miss('likes', post ?? control);
    },
  };
}

/** What kind of writing a field is for, as far as its place tells. */
export function kindOf(platform: PlatformAdapter, field: Element): 'posts' | 'comments' {
  return closest(field, `${platform.posts.post}, ${platform.posts.comments}`) ? 'comments' : 'posts';
}

/** Structure only: tag names, roles and names of attributes, from the element upwards; no text, no values but roles. */
export function reportOf(platform: PlatformAdapter, what: SiteChange['what'], at: Element): string {
  const lines = [`${platform.id} ${what} ${new Date().toISOString().slice(0, 10)}`];
  let steps = 0;
  for (let it: Element | null = at; it && steps < STEPS; it = parentOf(it), steps++) {
    const role = /^[a-z]+$/.exec(it.getAttribute('role') ?? '')?.[0];
    // names that sites or people made up may hold anything: those of the standards and of data hooks only
    const names = it
      .getAttributeNames()
      .filter((name) => name !== 'role' && /^[a-z][a-z-]{0,30}$/.test(name))
      .slice(0, NAMES);
    lines.push(`${it.localName}${role ? `[role=${role}]` : ''}${names.map((name) => `[${name}]`).join('')}`);
  }
  return lines.join('\n');
}
