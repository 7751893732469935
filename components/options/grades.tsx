import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { Drawing, Icon } from '../icon.tsx';
import { SEVERITY_WORDS } from '../overlay/words.ts';
import { useSay } from '../say.ts';
import { GRADES, type Grade } from './rules-list.ts';

/** A grade in a word. */
export const GRADE_WORDS: Readonly<Record<Grade, MessageKey>> = {
  off: 'optionsRulesOff',
  quiet: 'optionsRulesQuiet',
  ...SEVERITY_WORDS,
};

const OFF = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM4 12l8-8';
const QUIET = 'M2 12.500h12M5 9.500l3-7 3 7M6 7h4';

/** The sign of a grade; each has its own outline. */
export function GradeIcon({ grade }: { readonly grade: Grade }): VNode {
  if (grade !== 'off' && grade !== 'quiet') return <Icon name={grade} />;
  return <Drawing path={grade === 'off' ? OFF : QUIET} />;
}

/** What is to happen, all in sight: one press, or the arrow keys. */
export function Grades(props: {
  readonly label: string;
  readonly grade: Grade;
  readonly grades?: readonly Grade[];
  /** Why a grade is not to be had; undefined where it is. */
  readonly refused?: (grade: Grade) => string | undefined;
  /** Id of what explains the choices. */
  readonly described?: string | undefined;
  /** The label is shown, not only read out. */
  readonly shown?: boolean;
  readonly pick: (grade: Grade) => void;
}): VNode {
  const say = useSay();
  const name = useId();
  const { grades = GRADES, refused = () => undefined } = props;
  return (
    <fieldset class="grades" aria-describedby={props.described}>
      <legend class={props.shown ? undefined : 'unseen'}>{props.label}</legend>
      <div class="row">
        {grades.map((grade) => {
          const why = refused(grade);
          return (
            <label key={grade} class={`pick ${grade}`} title={why}>
              <input
                type="radio"
                name={name}
                value={grade}
                checked={grade === props.grade}
                disabled={why !== undefined}
                onChange={() => props.pick(grade)}
              />
              <span>
                <GradeIcon grade={grade} />
                {say(GRADE_WORDS[grade])}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
