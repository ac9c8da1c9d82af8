import { expect, test } from 'vitest'

import { describeUrls } from './describe-urls.ts'

test.each([
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/'],
  ['http://0.0.0.0:5000', 'http://127.0.0.1:5000/'],
  ['http://[::]:80', 'http://[::1]:80/'],
  ['http://[::1]:80', 'http://[::1]:80/'],
])('what listens on %s can be opened at %s', (url, page) => {
  expect(describeUrls(url)).toMatchObject({ page, stream: `${page}sse/broadcast` })
})
