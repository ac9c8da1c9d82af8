import { expect, test } from 'vitest'

import { readProse } from './read-prose.js'

/** The sentences with the lines that they stand on. */
function read(name, ...lines) {
  return readProse(name, lines.join('\n')).map((words) => {
    const [first, last] = [words[0].line, words.at(-1).line]
    return `${first === last ? first : `${first}-${last}`}: ${words.map(({ text }) => text).join(' ')}`
  })
}

test('a sentence of Markdown goes on over its lines, and ends with a paragraph or an item', () => {
  expect(
    read(
      'a.md',
      '# A heading',
      'One sentence',
      'goes on. Another ends here',
      '',
      '- an item',
      '  goes on',
      '- another',
      '2. third',
    ),
  ).toEqual([
    '1: A heading',
    '2-3: One sentence goes on.',
    '3: Another ends here',
    '5-6: an item goes on',
    '7: another',
    '8: third',
  ])
})

test('code, tables, addresses, marks and what stands before the text are no prose', () => {
  expect(
    read(
      'a.md',
      '---',
      'windhover: minor',
      '---',
      'Before [the link](https://example.org/a-b) and `inline code` and https://example.org/?a=b.',
      '```ts',
      'const shall = 1',
      '```',
      '| a | table |',
      '<!-- figures -->',
      'After – it.',
    ),
  ).toEqual(['4: Before the link and code and address', '10: After it.'])
})

test('comments are read, code is not', () => {
  expect(
    read(
      'a.ts',
      '// One line',
      '// goes on.',
      "const text = 'no // comment' // nor this",
      '/** Begins {@link Foo}',
      ' * and ends.',
      ' *',
      ' * @param name - of something.',
      ' * @throws Error if it fails,',
      ' *   really.',
      ' */',
      'function shall() {',
      '  /* Within. */',
      '  // oxlint-disable-next-line no-await-in-loop -- one after the other',
      '}',
      'const more = `* no comment`',
    ),
  ).toEqual([
    '1-2: One line goes on.',
    '4-5: Begins code and ends.',
    '7: of something.',
    '8-9: if it fails, really.',
    '12: Within.',
  ])
})

test('an abbreviation does not end a sentence, and a bracket after its full stop does', () => {
  expect(read('a.md', 'A list, e.g. this (and that.) Then (more)')).toEqual([
    '1: A list, e.g. this (and that.)',
    '1: Then (more)',
  ])
})
