import { el, portrait } from '../kit/dom.ts';
import { type Person, people } from '../kit/people.ts';

const companies: readonly Person[] = [people.rival, people.harbor, people.brightline];

/** The address of a member or a company. */
export function profile(person: Person): string {
  return `https://www.linkedin.com/${companies.includes(person) ? 'company' : 'in'}/${person.handle}/`;
}

/** The company or member of a path; Maria for anybody who is not of the pages. */
export function personAt(path: string): Person {
  return Object.values(people).find(({ handle }) => path.includes(`/${handle}`)) ?? people.maria;
}

/** A round portrait. */
export function photo(person: Person): HTMLElement {
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt: '' }));
}
