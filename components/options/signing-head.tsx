import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LIMITS, type Policy } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';
import { TextField } from '../field.tsx';
import { useSay } from '../say.ts';
import type { Change } from './panel.ts';
import { sayProblem } from './problems.tsx';
import { useSaving } from './saving.ts';
import { PICTURES, shrinkPicture } from './signing-picture.ts';

type Field = 'firm' | 'owner' | 'contact' | 'bossName' | 'bossLine';
type Typed = Partial<Readonly<Record<Field, string>>>;

interface HeadState {
  readonly shown: Readonly<Record<Field, string>>;
  readonly problems: readonly Problem[];
  readonly type: (field: Field, value: string) => void;
  readonly leave: (field: Field) => void;
  /** Saves what was typed, now. */
  readonly flush: () => Promise<readonly Problem[]>;
  readonly picture: string | undefined;
  readonly setPicture: (picture: string | null) => Promise<readonly Problem[]>;
}

/** The head of a firm's policy as it is typed: saved after a rest, field by field. */
export function useHead(policy: Policy, change: Change): HeadState {
  const [typed, setTyped] = useState<Typed>({});
  const newest = useRef(typed);
  newest.current = typed;
  const { problems, put, flush } = useSaving<Typed>(async ({ bossName, bossLine, ...text }) => {
    // told apart: a line that still lacks its name keeps nothing else from being saved
    const first = Object.keys(text).length > 0 ? await change((policy) => ({ ...policy, ...text })) : [];
    const boss = {
      ...(bossName === undefined ? {} : { name: bossName }),
      ...(bossLine === undefined ? {} : { line: bossLine }),
    };
    return Object.keys(boss).length > 0 ? [...first, ...(await change((policy) => withBoss(policy, boss)))] : first;
  });
  const { firm, owner, contact, boss } = policy;
  return {
    shown: { firm, owner, contact, bossName: boss?.name ?? '', bossLine: boss?.line ?? '', ...typed },
    problems,
    type: (field, value) => {
      const next = { ...newest.current, [field]: value };
      newest.current = next;
      setTyped(next);
      put(next);
    },
    leave: (field) => {
      const value = newest.current[field];
      if (value === undefined) return;
      void flush().then((problems) => {
        // while the caret stands in it, a field is not corrected under the person's hands
        if (problems.length === 0)
          setTyped(({ [field]: now, ...others }) =>
            now === value || now === undefined ? others : { ...others, [field]: now },
          );
      });
    },
    flush,
    picture: boss?.picture,
    setPicture: (picture) => change((policy) => withBoss(policy, { picture })),
  };
}

/** The policy with another head of the firm; null takes the picture away, and nothing at all is left of an empty one. */
function withBoss(
  { boss: before, ...policy }: Policy,
  part: { readonly name?: string; readonly line?: string; readonly picture?: string | null },
): Policy {
  const { picture, ...text } = { name: '', line: '', ...before, ...part };
  const boss = { ...text, ...(picture ? { picture } : {}) };
  return [text.name, text.line].every((said) => said.trim() === '') && !picture ? policy : { ...policy, boss };
}

/** Who hands a policy out: firm, owner, and a line from its head. */
export function Head({ head, needed }: { readonly head: HeadState; readonly needed: boolean }): VNode {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  const { shown, problems, picture } = head;
  // as it was at first: it must not fold up while its last letter is taken out
  const [unfolded] = useState(shown.bossName !== '' || shown.bossLine !== '' || picture !== undefined);
  const errorOf = (field: Field) => {
    const at = ({ path }: Problem) =>
      path[0] === 'boss' ? (path[1] === 'line' ? 'bossLine' : 'bossName') : String(path[0] ?? 'firm');
    const problem = problems.find((one) => at(one) === field);
    return problem && sayProblem(say, problem);
  };
  const line = (field: Field, label: string, hint?: string, error = errorOf(field)) => (
    <TextField
      label={label}
      hint={hint}
      error={error}
      max={field === 'bossLine' ? LIMITS.sentence : LIMITS.text}
      value={shown[field]}
      change={(value) => head.type(field, value)}
      leave={() => head.leave(field)}
    />
  );
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const small = await shrinkPicture(file);
    if (picker.current) picker.current.value = '';
    // the name beside it may still wait to be saved
    await head.flush();
    const [problem] = small ? await head.setPicture(small) : [];
    setRefused(!small ? say('optionsSignPictureWrong') : problem ? say('optionsSignPictureNamed') : '');
  };
  const missing = needed && shown.firm.trim() === '' ? say('optionsSignFirmNeeded') : undefined;
  return (
    <>
      <h3>{say('optionsSignHead')}</h3>
      <div class="fields">
        {line('firm', say('optionsSignFirm'), undefined, missing ?? errorOf('firm'))}
        {line('owner', say('optionsSignOwner'), say('optionsRulesOwnerHint'))}
        {line('contact', say('optionsReviewerContact'), say('optionsReviewerContactHint'))}
      </div>
      <details class="fold" open={unfolded}>
        <summary>{say('optionsSignBoss')}</summary>
        <div class="fields">
          {line('bossName', say('optionsSignBossName'))}
          {line('bossLine', say('optionsSignBossLine'), say('optionsSignBossHint'))}
          <div class="boss row">
            {picture && <img src={picture} alt={shown.bossName} width={72} height={72} />}
            <input
              ref={picker}
              hidden
              type="file"
              accept={PICTURES.join(',')}
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
            <button type="button" onClick={() => picker.current?.click()}>
              {say('optionsSignPicture')}
            </button>
            {picture && (
              <button type="button" class="quiet" onClick={() => void head.setPicture(null)}>
                {say('optionsSignPictureRemove')}
              </button>
            )}
          </div>
          <p class="hint">{say('optionsSignPictureHint')}</p>
          <div role="alert">{refused && <p class="error">{refused}</p>}</div>
        </div>
      </details>
    </>
  );
}
