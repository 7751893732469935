import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { addNames, readNames } from '../../utils/policy/names.ts';
import type { NameList } from '../../utils/policy/schema.ts';
import { TextField } from '../field.tsx';
import { sayProblem } from '../options/problems.tsx';
import { useNumber, useSay } from '../say.ts';
import { Frame, type StepProps } from './frame.tsx';

/** The lists that most people can fill at once, with words for each. */
const BOXES = [
  ['own', 'optionsNamesOwn', 'optionsNamesOwnExample'],
  ['competitors', 'optionsNamesCompetitors', 'optionsNamesCompetitorsExample'],
  ['customers', 'optionsNamesCustomers', 'optionsNamesCustomersExample'],
] as const satisfies readonly (readonly [NameList, MessageKey, MessageKey])[];
type Box = (typeof BOXES)[number][0];

/** Refused lines told one by one. */
const TOLD = 3;

/** Names to watch: a box each, a name a line. */
export function NamesStep(props: StepProps): VNode {
  const say = useSay();
  const number = useNumber();
  const { policy, effective, change } = props;
  const [typed, setTyped] = useState<Partial<Record<Box, string>>>({});
  const [errors, setErrors] = useState<Partial<Record<Box, string>>>({});
  // the firm's own name is most often its first brand
  const first = policy.names.own.length === 0 ? effective.policy.firm : '';
  const textOf = (box: Box) => typed[box] ?? (box === 'own' ? first : '');

  const save = async () => {
    const read = BOXES.map(([box]) => [box, readNames(textOf(box))] as const).filter(
      ([box]) => textOf(box).trim() !== '',
    );
    const told: Partial<Record<Box, string>> = {};
    if (read.some(([, { names }]) => names.length > 0)) {
      const problems = await change((policy) => ({
        ...policy,
        names: {
          ...policy.names,
          ...Object.fromEntries(read.map(([box, { names }]) => [box, addNames(policy.names[box], names).list])),
        },
      }));
      if (problems[0]) {
        setErrors({ [read[0]![0]]: sayProblem(say, problems[0]) });
        return false;
      }
    }
    for (const [box, { refused }] of read)
      if (refused.length > 0)
        told[box] = refused
          .slice(0, TOLD)
          .map(({ text, problem }, at) =>
            say('optionsNamesRefused', { n: at + 1, text: text.slice(0, 24), why: sayProblem(say, problem) }),
          )
          .join('\n');
    // what was taken is in the list now; what could not be stays in its box
    setTyped(Object.fromEntries(read.map(([box, { refused }]) => [box, refused.map(({ text }) => text).join('\n')])));
    setErrors(told);
    return Object.keys(told).length === 0;
  };
  return (
    <Frame {...props} title="welcomeStepsNames" lead="welcomeStepsNamesLead" save={save}>
      {BOXES.map(([box, title, example]) => {
        const there = policy.names[box].length;
        return (
          <TextField
            key={box}
            label={say(title)}
            hint={[
              say('welcomeStepsNamesExample', { example: say(example).split(';')[0]! }),
              there > 0 && say('welcomeStepsNamesThere', { n: number(there) }),
            ]
              .filter(Boolean)
              .join(' ')}
            error={errors[box]}
            lines={Math.min(6, Math.max(2, textOf(box).split('\n', 6).length))}
            value={textOf(box)}
            change={(text) => {
              setTyped({ ...typed, [box]: text });
              setErrors({ ...errors, [box]: undefined });
            }}
          />
        );
      })}
    </Frame>
  );
}
