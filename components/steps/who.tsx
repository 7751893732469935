import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { lockOf } from '../../utils/policy/layers.ts';
import { ROLES, type Role } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { Select, TextField } from '../field.tsx';
import { sayLocked } from '../options/firm.ts';
import { sayProblem } from '../options/problems.tsx';
import { ROLE_NAMES } from '../options/role-words.ts';
import { useSay } from '../say.ts';
import { Frame, type StepProps } from './frame.tsx';

/** Who am I: name, firm, role. */
export function WhoStep(props: StepProps): VNode {
  const say = useSay();
  const { policy, effective, change } = props;
  const [draft, setDraft] = useState({
    name: policy.person?.name ?? '',
    firm: policy.firm,
    role: (policy.person?.role ?? '') as Role | '',
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const locked = lockOf(effective, 'person') !== null;
  const firm = policy.firm === '' ? effective.policy.firm : '';
  const set = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setProblems([]);
  };
  const errorOf = (field: string) => {
    const problem = problems.find(({ path }) => path.includes(field));
    return problem && sayProblem(say, problem);
  };
  const save = async () => {
    const { name, role } = draft;
    const before = { name: policy.person?.name ?? '', role: policy.person?.role ?? '', firm: policy.firm };
    if (name === before.name && role === before.role && draft.firm === before.firm) return true;
    const found = await change(({ person: _, ...policy }) => ({
      ...policy,
      firm: draft.firm,
      ...(name.trim() || role ? { person: { name, ...(role ? { role } : {}) } } : {}),
    }));
    setProblems(found);
    return found.length === 0;
  };
  return (
    <Frame {...props} title="welcomeStepsWho" lead="welcomeStepsWhoLead" save={save}>
      {locked ? (
        <p>{sayLocked(say, effective, 'optionsYouLocked')}</p>
      ) : (
        <TextField
          label={say('optionsYouName')}
          error={errorOf('name')}
          value={draft.name}
          change={(name) => set({ name })}
        />
      )}
      {firm === '' ? (
        <TextField
          label={say('welcomeStepsFirm')}
          hint={say('welcomeStepsFirmHint')}
          error={errorOf('firm')}
          value={draft.firm}
          change={(firm) => set({ firm })}
        />
      ) : (
        <p>{say('welcomeStepsFirmIs', { firm })}</p>
      )}
      {!locked && (
        <Select<Role | ''>
          label={say('optionsYouRole')}
          hint={draft.role ? say(ROLE_NAMES[draft.role].what) : say('optionsYouRoleNoneHint')}
          value={draft.role}
          options={[
            ['', say('optionsYouRoleNone')],
            ...ROLES.map((role) => [role, say(ROLE_NAMES[role].name)] as const),
          ]}
          change={(role) => set({ role })}
        />
      )}
    </Frame>
  );
}
