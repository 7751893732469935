import { message, messages } from '../messages/engagement.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';
import { bad, vile, weak } from './words/failing.ts';
import { we } from './words/signals.ts';

const ANSWERS: When['acts'] = ['comment', 'reply'];

const HEAT =
  'trump, putin, israel, gaza, ukraine, racis*, nazi, propaganda, liar, idiot, stupid, shut up, bullshit, you people';

const rule: Rule = {
  category: 'engagement',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    ask: {
      words: 'how much, (want|like) to (buy|order), interested in buying, where can i buy, price list, free sample',
    },
    thing: {
      words:
        'price, cost, quote, quotation, catalogue, catalog, moq, minimum order, sample, brochure, lead time, delivery time, payment terms, fob, offer',
    },
    want: {
      words: '=please, =pls, =plz, send, give, need, =what, =your, can you, could you, kindly, looking for, =dm, =pm',
    },
    trade: { ...business, in: 'target' },
    ours: we,
    fault: {
      words:
        'fault, mistake, =error, negligence, negligent, liable, liability, to blame, compensate, reimburse, defective, faulty, admit, messed up, screwed up, knew about, responsible for the, pay for',
    },
    refund: { words: 'full refund, refund you, refund everyone, full responsibility' },
    failing: { ...bad, in: 'target' },
    broken: { ...weak, in: 'target' },
    awful: { ...vile, in: 'target' },
    blame: {
      words:
        "your own, your (fault|mistake|problem), you should have, you must have, you clearly, you obviously, you didn't, you did (it|not), you never, you used it, you're (lying|wrong), you are (lying|wrong), read the (manual|contract|label), what did you expect, for that price, get what you pay, nobody else, no one else, no other, other customers, not our (problem|fault), nothing to do with us, fake (review|account), user error, calm down, get over it, stop (complaining|lying|whining), ridiculous, liar, a joke",
    },
    negation: { words: "=not, never, =no, don't, didn't, wasn't, isn't, without" },
    wares: {
      words:
        'supply, supplier, sell, manufactur*, factory, produce, export, exporter, products, specialize, specialise, years of',
    },
    call: {
      words:
        '(my|our) (page|profile|website|shop|catalogue|link), (contact|dm|message|inbox|email|add) (me|us), whatsapp, wechat, (good|best|factory|competitive|low|cheap) price, welcome to, feel free, are you interested, quotation, http*, www.*',
    },
    stranger: {
      pattern: /.+/gs,
      cue: '',
      in: 'target',
      // who asks for offers is glad of them
      valid: (text) =>
        !/looking for|recommend|who (?:can|sells|makes|supplies)|need (?:a|an|some) |anyone (?:know|sell|make)|sourcing|supplier (?:of|for|who)|quote|rfq|wanted|suggest|any ideas|tender|where (?:can|to)|求购|推荐|谁家|哪家|谁有|有没有|急需|寻找|询价|招标/.test(
          text,
        ),
    },
    heat: { words: HEAT },
    heated: { words: HEAT, in: 'target' },
    give: { words: 'send, share, post, upload, show, leave, drop, comment, give, copy of' },
    papers: { words: 'your (passport|id card|bank account|bank details|card number|driving licence)' },
    data: { words: 'your (phone|number|mobile|whatsapp|email|contact|address|wechat|telegram)' },
    here: { words: 'below, =here, in the comment, in a comment' },
    forbid: { words: "do not, don't, never, no need to, without" },
  },
  clauses: [
    { all: ['ask'], when: { acts: ANSWERS, author: ['competitors', 'suppliers'] } },
    { all: ['thing', 'want'], within: 16, when: { acts: ANSWERS, author: ['competitors', 'suppliers'] } },
    { all: ['ask'], severity: 'caution', when: { acts: ANSWERS, target: ['trade'] } },
    { all: ['thing', 'want'], within: 16, severity: 'caution', when: { acts: ANSWERS, target: ['trade'] } },
    {
      all: ['fault|refund', 'ours'],
      within: 18,
      say: 'liability',
      none: ['negation'],
      when: { acts: ANSWERS, target: ['failing', 'awful', 'broken'] },
    },
    {
      all: ['blame'],
      say: 'blame',
      severity: 'caution',
      when: { acts: ANSWERS, target: ['failing', 'awful', 'broken'] },
    },
    {
      all: ['fault', 'ours'],
      within: 18,
      say: 'liability',
      none: ['negation'],
      severity: 'caution',
      when: { acts: ['reply'] },
    },
    {
      all: ['papers', 'give'],
      within: 30,
      say: 'data',
      severity: 'caution',
      none: ['forbid'],
      when: { acts: WRITTEN },
    },
    {
      all: ['data', 'give', 'here'],
      within: 40,
      say: 'data',
      severity: 'caution',
      none: ['forbid'],
      when: { acts: WRITTEN },
    },
    {
      all: ['wares', 'ours', 'call'],
      within: 'draft',
      say: 'pitch',
      severity: 'caution',
      when: { acts: ['comment'], target: ['stranger'] },
    },
    { all: [], say: 'thread', when: { acts: ANSWERS, replies: 2, target: ['heated', 'awful'] } },
    { all: ['heat'], say: 'thread', when: { acts: ANSWERS, replies: 2 } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'A thumbs-up under “please confirm” bound a seller for C$82,000 (2024 SKCA 115); everyone reads a comment, the asked-for party’s rivals too.';

const names = { competitors: 'Bluefin Motors' };

export const examples: Examples = {
  flags: [
    {
      text: 'What is [[your MOQ]] for this one?',
      act: 'comment',
      author: 'Bluefin Motors Co., Ltd',
      target: 'New pump!',
      names,
    },
    {
      text: 'Nice! [[How much]] for 500 pcs?',
      act: 'comment',
      author: 'Somebody',
      target: 'Our factory has new chairs in stock.',
    },
    { text: 'Sorry, it was [[our fault]].', act: 'reply', author: 'Jim', target: 'The kettle broke after two days.' },
    { text: '[[We will compensate]] you.', act: 'reply', author: 'Jim', target: 'Terrible quality, I want a refund.' },
    {
      text: '[[You should have]] called us first.',
      act: 'reply',
      author: 'Jim',
      target: 'Still waiting for my order, no reply.',
    },
    {
      text: 'Hello, [[we supply LED strips, best price]].',
      act: 'comment',
      author: 'Helen',
      target: 'Grateful to start a new role today.',
    },
    { text: 'Read it again.', act: 'reply', author: 'Tom', target: 'You people are liars.', replies: 2 },
    { text: 'Please [[send me your passport]] for the invitation letter.', act: 'comment', author: 'A', target: 'Hi' },
    {
      text: '[[Price please]].',
      act: 'comment',
      author: 'Tin Works',
      target: 'Hello',
      names: { suppliers: 'Tin Works' },
    },
  ],
  passes: [
    { text: 'What is your MOQ? We hear it every day.', act: 'post' },
    {
      text: 'Congratulations on the award!',
      act: 'comment',
      author: 'Bluefin Motors',
      target: 'We won an award',
      names,
    },
    {
      text: 'Thank you, please check your messages.',
      act: 'reply',
      author: 'Jim',
      target: 'The kettle broke after two days.',
    },
    { text: 'Great photo, how much snow did you get?', act: 'post' },
    { text: 'Happy to help, we are looking into it.', act: 'reply', author: 'Jim', target: 'Terrible quality.' },
    { text: 'See you at the fair!', act: 'comment', author: 'Ann', target: 'Our factory will be at booth 12.' },
    {
      text: 'We supply these, best price. Please message me.',
      act: 'comment',
      author: 'Helen',
      target: 'Looking for a LED strip maker, who can recommend one?',
    },
    { text: 'Thank you all for the tips!', act: 'reply', author: 'Tom', target: 'Which font is it?', replies: 3 },
    { text: 'It was not our fault alone, please check your messages.', act: 'reply', author: 'Jim', target: 'ok' },
    { text: 'Lovely view, enjoy the holiday.', act: 'comment', author: 'Ann', target: 'Greetings from the beach.' },
  ],
};
