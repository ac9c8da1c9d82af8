import { expect, test } from 'vitest'

import { encodeComment } from './encode-comment.ts'

test.each([
  ['one line', 'keep-alive', ': keep-alive\n\n'],
  ['no text', '', ': \n\n'],
  ['LF', 'a\nb', ': a\n: b\n\n'],
  ['CR', 'a\rb', ': a\n: b\n\n'],
  ['CRLF as one line end', 'a\r\nb', ': a\n: b\n\n'],
  ['what looks like an event', 'a\n\rdata: forged\r\n\r\n', ': a\n: \n: data: forged\n: \n: \n\n'],
])('writes %s as comment lines alone', (_, text, comment) => {
  expect(encodeComment(text)).toBe(comment)
})
