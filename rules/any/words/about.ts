import type { Signal } from '../../rule.ts';

/** Speaking of a question and not of a fact, in any language. */
export const about: Signal = {
  words:
    'how to, what is, explained, guide, tips, webinar, example, e.g., =vs, template, version, 什么是, 如何, 怎么, 例如, 比如, 区别, 模板, 示例, 案例, cómo, qué es, ejemplo, beispiel, exemple',
};
