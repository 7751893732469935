import type { Draft } from '../rules/draft.ts';
import type { Packs } from '../rules/index.ts';
import { EMPTY_POLICY, type RulePolicy, UNTIL } from '../rules/policy.ts';
import type { Example } from '../rules/rule.ts';

/** A draft as a person on a work account would post it, with what an example says otherwise. */
export function draftOf(example: Example): Draft {
  return {
    platform: 'linkedin',
    act: example.act ?? 'post',
    account: {
      platform: 'linkedin',
      handle: null,
      name: example.name ?? null,
      kind: example.account ?? 'work',
      ...(example.tolerance === undefined ? {} : { tolerance: example.tolerance }),
      ...(example.markets === undefined ? {} : { markets: example.markets }),
      ...(example.role === undefined ? {} : { role: example.role }),
      ...(example.hint === undefined ? {} : { hint: example.hint }),
    },
    ...(example.switched === undefined ? {} : { switched: example.switched }),
    ...(example.replies === undefined ? {} : { replies: example.replies }),
    target:
      example.author === undefined && example.target === undefined
        ? null
        : {
            author: example.author ?? null,
            handle: null,
            text: example.target ?? '',
            ...(example.owned === undefined ? {} : { owned: example.owned }),
            ...(example.underOwn === undefined ? {} : { underOwn: example.underOwn }),
          },
    text: example.text,
    at: example.at ?? '2026-11-21T10:00:00+08:00',
  };
}

/** The policy of an example. */
export function policyOf({
  names,
  crisis,
  until,
  dates,
  roles,
}: Pick<Example, 'names' | 'crisis' | 'until' | 'dates' | 'roles'>): RulePolicy {
  const policy = { ...EMPTY_POLICY, names: { ...EMPTY_POLICY.names, ...names } };
  return {
    ...policy,
    ...(until === undefined
      ? {}
      : { names: { ...policy.names, unreleased: `${policy.names.unreleased}\t${UNTIL}${until}` } }),
    ...(crisis === undefined
      ? {}
      : { crises: [{ from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z', ...(crisis === true ? {} : crisis) }] }),
    ...(dates === undefined ? {} : { dates }),
    ...(roles === undefined ? {} : { roles }),
  };
}

/** An example's text without the marks around its span, and the span; 0 and 0 where it has none. */
export function spanOf(marked: string): { text: string; span: [number, number] } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]');
  if (start < 0) return { text: marked, span: [0, 0] };
  return { text: marked.replace('[[', '').replace(']]', ''), span: [start, end - 2] };
}

/** Names of signals that a rule has and never uses. */
export function readTable(packs: Packs): string[] {
  return Object.entries(packs).flatMap(([id, rule]) => {
    const used = new Set(
      rule.clauses.flatMap((clause) => [
        ...clause.all.flatMap((group) => group.split('|')),
        ...(clause.none ?? []).map((one) => (typeof one === 'string' ? one : one.signal)),
        ...(clause.when?.target ?? []),
      ]),
    );
    for (const signal of Object.values(rule.signals)) if (signal.cue !== undefined) used.add(signal.cue);
    return Object.keys(rule.signals)
      .filter((name) => !used.has(name))
      .map((name) => `${id} ${name}`);
  });
}
