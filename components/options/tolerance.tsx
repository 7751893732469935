import type { VNode } from 'preact';
import type { Tolerance } from '../../rules/draft.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { toleranceOf } from '../../utils/policy/tolerance.ts';
import { Choice } from '../field.tsx';
import { useSay } from '../say.ts';

/** In the order in which the answers are kept. Yes speaks for more of the person in each of them. */
const QUESTIONS: readonly MessageKey[] = [
  'optionsQuestionsImage',
  'optionsQuestionsAudience',
  'optionsQuestionsAsked',
  'optionsQuestionsUse',
  'optionsQuestionsEnd',
];

/** What a tolerance is called and what it means, in plain words. */
const TOLERANCE_WORDS: Readonly<Record<Tolerance, readonly [name: MessageKey, means: MessageKey]>> = {
  low: ['optionsQuestionsLow', 'optionsQuestionsLowMeans'],
  medium: ['optionsQuestionsMedium', 'optionsQuestionsMediumMeans'],
  high: ['optionsQuestionsHigh', 'optionsQuestionsHighMeans'],
};

/** Five questions on how much of the person belongs on an account, and what the answers come to. Null is not answered. */
export function Questions(props: {
  readonly answers: readonly (boolean | null)[];
  readonly change: (answers: readonly (boolean | null)[]) => void;
}): VNode {
  const say = useSay();
  const answers = QUESTIONS.map((_, index) => props.answers[index] ?? null);
  const [name, means] = TOLERANCE_WORDS[toleranceOf(answers)];
  return (
    <div class="fields">
      <p class="hint">{say('optionsQuestionsLead')}</p>
      {QUESTIONS.map((question, index) => (
        <Choice<'yes' | 'no' | ''>
          key={question}
          label={say(question)}
          value={answers[index] === null ? '' : answers[index] ? 'yes' : 'no'}
          options={[
            ['yes', say('optionsQuestionsYes')],
            ['no', say('optionsQuestionsNo')],
          ]}
          change={(answer) => props.change(answers.map((given, at) => (at === index ? answer === 'yes' : given)))}
        />
      ))}
      <div class="outcome" role="status">
        <b>{say(name)}</b>
        <span class="count"> {say('optionsQuestionsAnswered', { n: answers.filter((it) => it !== null).length })}</span>
        <p>{say(means)}</p>
      </div>
    </div>
  );
}
