// What is measured of the engine; runs unchanged in Node, Chromium and Firefox. Bundled by bench.mjs; needs no DOM.

const LATIN =
  'our team ships the new pump next week and the customer visit went well thank you for a great fair in hamburg please write to us for samples quality control starts with clean steel we tested each motor for ninety hours before packing the container leaves ningbo on friday with four hundred sets of chairs'.split(
    ' ',
  );
const HAN = [
  ...'今天装柜顺利客户验货通过新款电机下周上线欢迎来厂参观感谢团队加班赶货质检从原料开始每台都要试机九十小时展会见到很多老朋友包装升级运费稳定交期十五天',
];

/** The same numbers in every browser. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const pick = (next, list) => list[Math.floor(next() * list.length)];

/** A post of so many characters, 38 % of them Han, with some of the terms in it. */
function post(next, length, terms) {
  let text = '';
  while (text.length < length) {
    const kind = next();
    if (kind < 0.02) text += ` ${pick(next, terms)} `;
    else if (kind < 0.3) for (let i = 0; i < 8; i++) text += pick(next, HAN);
    else text += ` ${pick(next, LATIN)}`;
    if (next() < 0.06) text += pick(next, ['. ', '。', '!\n', ', ', ' 25 kg ', ' #trade ']);
  }
  return text.slice(0, length);
}

/** Names of firms, 41 % Chinese, about 11 characters each. */
function names(next, count) {
  const out = new Set();
  while (out.size < count) {
    let name = '';
    if (next() < 0.41) {
      for (let i = 0; i < 4 + next() * 4; i++) name += String.fromCharCode(0x4e00 + Math.floor(next() * 3000));
      name += '公司';
    } else {
      for (let word = 0; word < 2; word++) {
        for (let i = 0; i < 4 + next() * 4; i++) name += 'aeioubdfgklmnprstvz'[Math.floor(next() * 19)];
        name += word === 0 ? ' ' : '';
      }
    }
    out.add(name);
  }
  return [...out];
}

/** A hundred rules of the policy's own: words, wildcards, and patterns of which one is found in most posts. */
function ownRules(terms) {
  const wildcards = (i) => `${'pioinvsoqt'.slice(i % 8, (i % 8) + 2)}${i}-####`;
  const patterns = [
    '\\bpi[- ]?\\d{4,}\\b',
    '(?:fob|cif|exw)\\s*(?:usd|\\$)\\s*\\d+',
    '\\d{2,3}\\s*(?:rmb|元)/(?:kg|吨)',
    '项目[A-Z]{2}\\d{3}',
    'moq\\s*[:：]\\s*\\d+',
    'project\\s+(?:falcon|heron|osprey)',
    '[a-z]{3}-\\d{3}-[a-z]{2}',
    'price.{0,30}customer',
    '(?:电|泵)[0-9]{2}型',
    '\\d+ kg',
  ];
  return Array.from({ length: 100 }, (_, i) => ({
    id: `own/${i}`,
    category: 'trade-secret',
    severity: 'hold',
    message: { what: '', why: '', suggest: '' },
    owner: '',
    ...(i < 60 ? { words: terms[i] } : i < 90 ? { words: wildcards(i) } : { pattern: patterns[i - 90] }),
  }));
}

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];

/** Median and 98th of so many single runs, in milliseconds. */
function sample(runs, work) {
  for (let i = 0; i < Math.min(runs, 200); i++) work(i);
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p98: quantile(times, 0.98) };
}

/** Best of rounds of the mean of a batch: what a coarse clock can still tell. */
function batch(rounds, size, work) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < size; i++) work(i);
    times.push((performance.now() - start) / size);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

/** Measures the engine; `quick` takes a fifth of the samples. Milliseconds, bytes and ratios. */
export function measure(
  {
    compile,
    compileWorded,
    compilePattern,
    check,
    buildMatcher,
    normalise,
    pack,
    prepare,
    unpack,
    EMPTY_POLICY,
    PACKS,
    AhoCorasick,
  },
  quick,
) {
  const next = random(20261121);
  const all = names(next, 20_000);
  const policy = (count) => ({
    ...EMPTY_POLICY,
    names: { ...EMPTY_POLICY.names, customers: all.slice(0, count).join('\n') },
  });
  const draft = (text) => ({
    platform: 'linkedin',
    act: 'post',
    account: { platform: 'linkedin', handle: null, name: null, kind: 'work' },
    target: null,
    text,
    at: '2026-11-21T10:00:00+08:00',
  });
  const out = {};

  // the least of five: a busy machine makes any single run long, and there are no idle slices to wait for here
  const names10 = policy(10_000);
  const ready = [];
  const longest = [];
  // as in a tab: the words of the packs come prepared, and nothing is built yet
  const written = prepare(PACKS);
  const packed = pack(written);
  for (let run = 0; run < 5; run++) {
    const slices = [];
    const prepared = { ...unpack(packed), lists: written.lists };
    const steps = compileWorded(names10, { packs: PACKS, prepared, matcher: null });
    for (;;) {
      const start = performance.now();
      const step = steps.next();
      slices.push(performance.now() - start);
      if (step.done) break;
    }
    ready.push(slices.reduce((sum, slice) => sum + slice, 0));
    longest.push(Math.max(...slices));
  }
  out.readyFirst = ready[0];
  out.ready = Math.min(...ready);
  out.longestSlice = Math.min(...longest);

  const ruleset = compile({ ...policy(10_000), ownRules: ownRules(all.slice(0, 60)) }, PACKS, compilePattern);
  out.bytes = ruleset.matchers.reduce((sum, matcher) => sum + matcher.bytes, 0);
  out.words = ruleset.matchers.reduce((sum, matcher) => sum + matcher.words, 0);
  const posts = Array.from({ length: 64 }, () => post(next, 3000, all.slice(0, 2_000)));
  const short = Array.from({ length: 64 }, () => post(next, 300, all.slice(0, 2_000)));
  const runs = quick ? 300 : 1500;
  out.check300 = sample(runs, (i) => check(draft(short[i % 64]), ruleset));
  out.check3000 = sample(runs, (i) => check(draft(posts[i % 64]), ruleset));

  const matcherOf = (words) => {
    const work = buildMatcher(words.map((word, owner) => ({ word, flags: 0, owner })));
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };
  const views = posts.map(normalise);
  const plain = posts.map((text) => text.toLowerCase());
  let hits = 0;
  const scan = (matcher) => (i) => matcher.scan(views[i % 64].codes, views[i % 64].length, () => hits++);
  const terms = all.slice(0, 10_000);
  const ours = matcherOf(terms);
  const theirs = new AhoCorasick(terms);
  const small = matcherOf(all.slice(0, 2_000));
  const large = matcherOf(all);
  const rounds = quick ? 7 : 15;
  // interleaved, so that a busy moment of the machine hits both
  const mine = [];
  const other = [];
  const of2 = [];
  const of20 = [];
  for (let round = 0; round < rounds; round++) {
    mine.push(batch(1, 64, scan(ours)));
    other.push(batch(1, 64, (i) => theirs.matchInText(plain[i % 64])));
    of2.push(batch(1, 64, scan(small)));
    of20.push(batch(1, 64, scan(large)));
  }
  const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
  out.scan = median(mine);
  out.monyone = median(other);
  out.ratio = median(other) / median(mine);
  out.growth = median(of20) / median(of2);
  out.normalise = batch(rounds, 64, (i) => normalise(posts[i % 64]));

  const adversarial = [
    '最'.repeat(63_206),
    'fob usd 3 '.repeat(6_320),
    'trump should '.repeat(4_862),
    '1'.repeat(63_206),
    'tel 0 1 2 3 '.repeat(5_267),
    '客户付款'.repeat(15_801),
    'po 12-'.repeat(10_534),
    `${all[0]} `.repeat(9_000).slice(0, 63_206),
    all
      .slice(0, 9_000)
      .map((name) => name.slice(0, -1))
      .join('')
      .slice(0, 63_206),
  ];
  const worst = adversarial.map((text) => batch(3, 1, () => check(draft(text), ruleset)));
  out.worst = Math.max(...worst);
  out.worstOf = adversarial[worst.indexOf(out.worst)].slice(0, 12);
  out.hits = hits;
  return out;
}
