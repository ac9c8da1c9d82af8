import { expect, test } from 'vitest'

import { acceptsGzip } from './accepts-gzip.ts'

test.each<[string, boolean]>([
  // As clients write it: curl, Chromium, Node's fetch, Python's requests, Go, wget.
  ['deflate, gzip, br, zstd', true],
  ['gzip, deflate, br, zstd', true],
  ['gzip, deflate', true],
  ['gzip', true],
  ['identity', false],
  ['', false],
  // Any case, white space, its old name.
  ['GZIP', true],
  ['\tdeflate ,\tgzip ', true],
  ['x-gzip', true],
  ['br, zstd', false],
  ['gzipped', false],
  // Weights.
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip;Q=0.1', true],
  ['gzip;q=1.000', true],
  ['gzip;q=0, x-gzip;q=0.5', true],
  // A weight that is no weight, where plain text does no harm.
  ['gzip;q=', false],
  ['gzip;q=2', false],
  ['gzip;level=9', false],
  // Whoever likes plain text better.
  ['identity, gzip;q=0.5', false],
  ['identity;q=0.5, gzip;q=0.5', true],
  ['identity;q=0, gzip;q=0.1', true],
  // All that there is, which nothing names.
  ['*', false],
  ['*;q=1, gzip;q=0', false],
])('Accept-Encoding: %j asks for gzip: %s', (acceptEncoding, expected) => {
  expect(acceptsGzip(acceptEncoding)).toBe(expected)
})
