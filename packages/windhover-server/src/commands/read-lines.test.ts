import { Readable } from 'node:stream'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readLines } from './read-lines.ts'

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks))) lines.push(new TextDecoder().decode(line))
  return lines
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b']],
  ['\n\na\n\n', ['', '', 'a', '']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\rb\u2028c\u2029d\u0085e', ['a\rb\u2028c\u2029d\u0085e']],
])('%j has the lines %j', async (text, lines) => {
  expect(await read([Buffer.from(text)])).toEqual(lines)
})

test('the lines are the same wherever the chunks end, in a character too', async () => {
  const piece = fc.constantFrom('a', 'é', '字', '🪶', '\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 5 }), async (pieces, size) => {
      const bytes = Buffer.from(pieces.join(''))
      const count = Math.ceil(bytes.length / size)
      const chunks = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
      const lines = pieces.join('').split(/\r?\n/)
      expect(await read(chunks)).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines)
    }),
  )
})
