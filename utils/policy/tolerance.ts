import type { Tolerance } from '../../rules/draft.ts';

/** How many questions there are on how much of the person belongs on an account. */
const QUESTIONS = 5;

/**
 * What the answers say: `high` where every question was answered with yes, for then the person is the brand; `low` where most were
 * answered with no; `medium` in between and as long as too little is answered (null) to tell.
 */
export function toleranceOf(answers: readonly (boolean | null)[]): Tolerance {
  const asked = answers.slice(0, QUESTIONS);
  const count = (answer: boolean) => asked.filter((given) => given === answer).length;
  if (count(true) === QUESTIONS) return 'high';
  return count(false) > QUESTIONS / 2 ? 'low' : 'medium';
}
