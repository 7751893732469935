// npm run --silent check -- [--policy FILE] [--fail-on hold]: drafts in, findings out, as JSON lines.
import { readFileSync } from 'node:fs';
import { loadEngine } from './engine.mjs';

const PLATFORMS = ['linkedin', 'facebook', 'instagram', 'x'];
const ACTS = ['post', 'comment', 'reply', 'repost', 'edit', 'like', 'follow'];
const KINDS = ['work', 'personal', 'unknown'];

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function options(words) {
  const out = { policy: null, failOn: null };
  for (let i = 0; i < words.length; i++) {
    const [word, joined] = words[i].split(/=(.*)/s);
    const value = () => joined ?? words[++i];
    if (word === '--policy') out.policy = value();
    else if (word === '--fail-on') out.failOn = value();
    else throw new Error(`Unknown option ${words[i]}; known are --policy FILE and --fail-on SEVERITY.`);
  }
  if (words.includes('--policy') && out.policy === undefined)
    throw new Error('--policy needs the path of a policy file.');
  if (out.failOn !== null && !['info', 'caution', 'hold', 'stop'].includes(out.failOn))
    throw new Error('--fail-on needs one of info, caution, hold, stop.');
  return out;
}

/** Reads a policy file with the extension's own schema; throws one sentence that names the field. */
export function readPolicy(path, { parsePolicy, mergeLayers, toTabPolicy, t }) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The policy ${path} cannot be read.`);
  }
  let document;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`The policy ${path} is not JSON: ${error.message}.`);
  }
  const parsed = parsePolicy(document);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const field = problem.path.length === 0 ? 'the document' : problem.path.join('.');
    throw new Error(`The policy ${path}, field ${field}: ${t('en', problem.key, problem.values)}`);
  }
  return toTabPolicy(mergeLayers({ own: parsed.policy }), 1);
}

const text = (value) => typeof value === 'string';
const absent = (value) => value === undefined || value === null;

/** A draft of a line's fields, by somebody as the policy knows them; throws one sentence that names the field. */
export function toDraft(row, now, { markets, person, role } = {}) {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('it is not an object');
  if (!text(row.id) && typeof row.id !== 'number') throw new Error('field id is missing or is no text or number');
  if (!text(row.text)) throw new Error('field text is missing or is no text');
  const one = (field, values, usual) => {
    if (absent(row[field])) return usual;
    if (!values.includes(row[field])) throw new Error(`field ${field} is none of ${values.join(', ')}`);
    return row[field];
  };
  const platform = one('platform', PLATFORMS, 'linkedin');
  const kind = one('account', KINDS, 'work');
  if (!absent(row.lang) && !text(row.lang)) throw new Error('field lang is no text');
  if (
    !absent(row.at) &&
    (!text(row.at) ||
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(row.at) ||
      Number.isNaN(Date.parse(row.at)))
  )
    throw new Error('field at is no time in ISO 8601 with a zone');
  const { target } = row;
  if (!absent(target)) {
    if (typeof target !== 'object' || Array.isArray(target)) throw new Error('field target is not an object');
    for (const field of ['author', 'handle', 'text'])
      if (!absent(target[field]) && !text(target[field])) throw new Error(`field target.${field} is no text`);
  }
  return {
    platform,
    act: one('act', ACTS, 'post'),
    account: {
      platform,
      handle: null,
      name: null,
      kind,
      ...(markets ? { markets } : {}),
      ...(person ? { person } : {}),
      ...(role ? { role } : {}),
    },
    target: absent(target)
      ? null
      : { author: target.author ?? null, handle: target.handle ?? null, text: target.text ?? '' },
    text: row.text,
    at: row.at ?? now,
    ...(absent(row.lang) ? {} : { lang: row.lang }),
  };
}

async function main() {
  const { policy: policyFile, failOn } = options(process.argv.slice(2));
  const engine = await loadEngine();
  const policy = policyFile === null ? engine.EMPTY_POLICY : readPolicy(policyFile, engine);
  const ruleset = engine.compile(policy, engine.PACKS, engine.compilePattern);
  const worst = (findings) => Math.max(-1, ...findings.map(({ severity }) => engine.SEVERITIES.indexOf(severity)));
  const now = new Date().toISOString();
  const lines = readFileSync(0, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  const out = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      fail(`Line ${index + 1} is not JSON.`);
      continue;
    }
    let draft;
    try {
      draft = toDraft(row, now, policy);
    } catch (error) {
      fail(`Line ${index + 1}: ${error.message}.`);
      continue;
    }
    const findings = engine.check(draft, ruleset, engine.readPhones);
    if (failOn !== null && worst(findings) >= engine.SEVERITIES.indexOf(failOn)) process.exitCode ||= 1;
    out.push(
      JSON.stringify({
        id: row.id,
        findings: findings.map(({ rule, category, severity, start, end, text }) => ({
          rule,
          category,
          severity,
          start,
          end,
          text,
        })),
      }),
    );
  }
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
}

if (import.meta.url === `file://${process.argv[1]}` || process.argv[1]?.endsWith('check.mjs')) {
  main().catch((error) => fail(error.message.endsWith('.') ? error.message : `${error.message}.`));
}
