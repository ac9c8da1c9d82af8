import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { writeDocument } from './write-document.ts'

/** What some reader of YAML takes for something else than text: words, numbers, times, dates, and signs with a meaning. */
const odd = [
  ['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '~', 'NO', 'On', 'Null', 'TRUE'],
  [
    '12:30',
    '190:20:30',
    '1_000',
    '0o17',
    '017',
    '0x1F',
    '0b11',
    '1e3',
    '12e03',
    '.5',
    '-.5',
    '+1',
    '-0',
    '685.230_15e+03',
  ],
  ['.inf', '-.INF', '.nan', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5'],
  [
    '=',
    '<<',
    '==',
    '?',
    '-',
    ':',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#',
    '&a',
    '*a',
    '!a',
    '!!str a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
  ],
  [
    '',
    ' ',
    ' a',
    'a ',
    '\t',
    "'",
    '"',
    '[a]',
    '{a}',
    'a,b',
    '---',
    '...',
    '--- a',
    'a\nb',
    '\na\n',
    'a\r\nb',
    'a\n\n b\n',
  ],
  [
    '\u0000',
    '\u001b',
    '\u007f',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b\n',
    '\ufeffa',
    'a\ufffe',
    '\u00a0',
    '🪶',
    'a\\b',
    '\\u0041',
  ],
].flat()

/** Alone, behind and before other text, as words have more meanings than those that are listed. */
const texts = [...new Set(odd.flatMap((one) => [one, `${one} a`, `a ${one}`, `${one}\nno`, one.repeat(2)]))]

/** A reader of YAML 1.1 that takes `=` and `<<` for what they are there, and nothing that is not printable. */
function readAs11(text: string): unknown {
  // Of PyYAML's `NON_PRINTABLE`, which it refuses; U+0085, U+2028 and U+2029 end lines there.
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  expect(text).not.toMatch(
    /[^\t\n\r\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u,
  )
  expect(text).not.toMatch(/(?:^|[:\-?] )(?:=|<<)\s*(?::|$)/m)
  return parse(text, { version: '1.1', schema: 'yaml-1.1', merge: true })
}

test.each(['1.1', '1.2'])('a document in YAML is the same as in JSON to readers of YAML %s', (version) => {
  const documents: object[] = [
    { title: texts, names: Object.fromEntries(texts.map((text, index) => [text, index])) },
    { deep: texts.map((text) => ({ [text]: [text, { [text]: { text } }] })) },
    { numbers: [0, -1, 1.5, 1e21, 1e-7], others: [true, false, null, [], {}] },
    ...odd.map((text) => ({ title: text, [text]: text })),
  ]
  for (const document of documents) {
    const text = writeDocument(document, 'yaml')
    const read = version === '1.1' ? readAs11(text) : parse(text)
    expect(read, text).toEqual(JSON.parse(writeDocument(document, 'json')))
    expect(text).toMatch(/[^\n]\n$/)
  }
})

test('text that nobody takes for anything else has no quotes, and stays on its line', () => {
  const title = `A title ${'that is long '.repeat(20)}indeed`
  expect(writeDocument({ title, path: '/api/broadcast', type: 'string' }, 'yaml')).toBe(
    `title: ${title}\npath: /api/broadcast\ntype: string\n`,
  )
})
