// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, read, touchesAtom } from '../utils/page/read.ts';

/** An editor with this markup. */
function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const CASES: readonly [name: string, html: string, text: string][] = [
  ['Quill', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['ProseMirror', '<p>one</p><p>two<br class="ProseMirror-trailingBreak"></p>', 'one\ntwo'],
  ['ProseMirror, hard break at the end', '<p>one<br><br class="ProseMirror-trailingBreak"></p>', 'one\n'],
  [
    'Draft.js',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div>' +
      '<div data-block="true"><div><span><br data-text="true"></span></div></div>' +
      '<div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
    'one\n\ntwo',
  ],
  [
    'Lexical',
    '<p><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p><p>three</p>',
    'one\ntwo\nthree',
  ],
  ['empty', '<p><br></p>', ''],
  ['fillers', '<p>\u200bo\ufeffne\u200b</p>', 'one'],
  ['mention', '<p>hi <span contenteditable="false" data-type="mention">@Wei Chen</span>!</p>', 'hi @Wei Chen!'],
  ['emoji picture', '<p>go <img alt="🚀"> now</p>', 'go 🚀 now'],
  ['list', '<ul><li>a</li><li>b</li></ul><p>c</p>', 'a\nb\nc'],
  ['hashtag as a link', '<p>see <a href="/hashtag/fair"><span>#fair</span></a> now</p>', 'see #fair now'],
  [
    'Lexical, placeholder painted inside',
    '<p><br></p><div aria-hidden="true" class="x-placeholder">What is new?</div>',
    '',
  ],
  [
    'placeholder that is not editable',
    '<div contenteditable="false" class="editor-placeholder">Write…</div><p>hi</p>',
    'hi',
  ],
  [
    'TipTap, placeholder as a node',
    '<p class="is-empty"><span class="placeholder" contenteditable="false">Write</span><br class="ProseMirror-trailingBreak"></p>',
    '',
  ],
  ['ProseMirror, decoration', '<p>hi<span class="ProseMirror-widget" contenteditable="false">ghost</span></p>', 'hi'],
  [
    'ProseMirror, mention and separator at the end',
    '<p>hi <span data-type="mention" contenteditable="false">@Wei</span><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    'hi @Wei',
  ],
  ['words for screen readers', '<p>hi <span class="visually-hidden">hidden</span>there</p>', 'hi there'],
  ['a button of the editor', '<p>a</p><button contenteditable="false">Remove</button>', 'a'],
  ['lines as Chrome makes them', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
  ['breaks without blocks', 'one<br>two<br>', 'one\ntwo'],
  ['Quill, cursor', '<p>o<span class="ql-cursor">\ufeff</span>k</p>', 'ok'],
  [
    'Quill, mention',
    '<p>hi <span class="ql-mention" contenteditable="false">\ufeff<span contenteditable="false">@Wei</span>\ufeff</span> x</p>',
    'hi @Wei x',
  ],
  ['hidden from readers yet typed', '<p>go <span aria-hidden="true">far</span></p>', 'go far'],
  ['nested blocks', '<div><div><p>a</p></div><div><p>b</p><p>c</p></div></div>', 'a\nb\nc'],
  [
    'Draft.js, list and emoji',
    '<div data-contents="true"><ul><li data-block="true"><div><span data-text="true">a</span></div></li><li data-block="true"><div><span style="background-image:url(x)"><span data-text="true">🚀</span></span></div></li></ul></div>',
    'a\n🚀',
  ],
  ['markup written over lines', '<p>a</p>\n   <p>b</p>\n', 'a\nb'],
];

describe('read', () => {
  it.each(CASES)('%s', (_name, html, text) => {
    expect(read([editor(html)]).text).toBe(text);
  });

  it('reads a field by its value', () => {
    const field = document.createElement('textarea');
    field.value = 'a\nb';
    expect(read([field])).toMatchObject({ text: 'a\nb', field });
  });

  it('reads the posts of a thread as one text', () => {
    const first = editor('<p>one</p>');
    const second = first.cloneNode(true) as HTMLElement;
    expect(read([first, second]).text).toBe('one\none');
  });
});

describe('locate', () => {
  const said = (element: HTMLElement, start: number, end: number): string => {
    const place = locate(read([element]), start, end)!;
    const range = document.createRange();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    return range.toString();
  };

  it('finds words across blocks and fillers', () => {
    const element = editor('<p>\u200babc</p><p>de<b>f</b></p>');
    expect(said(element, 1, 3)).toBe('bc');
    expect(said(element, 4, 7)).toBe('def');
  });

  it('covers an atom as a whole', () => {
    const element = editor('<p>hi <span contenteditable="false">@Wei</span>!</p>');
    expect(said(element, 4, 6)).toBe('@Wei');
    expect(touchesAtom(read([element]), 4, 6)).toBe(true);
    expect(touchesAtom(read([element]), 0, 3)).toBe(false);
  });

  it('gives back every stretch of any text of blocks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-c 中🚀]{1,6}$/u), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (lines, a, b) => {
          const element = editor('');
          element.append(
            ...lines.map((line) => {
              const block = document.createElement('p');
              const half = Math.floor(line.length / 2);
              block.append(line.slice(0, half), line.slice(half));
              return block;
            }),
          );
          const { text } = read([element]);
          expect(text).toBe(lines.join('\n'));
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          if (start < end && text.slice(start, end) !== '\n')
            expect(said(element, start, end)).toBe(text.slice(start, end).replaceAll('\n', ''));
        },
      ),
      { numRuns: 300 },
    );
  });
});
