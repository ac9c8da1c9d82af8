import { deflateRawSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { toChunk } from '../wire/chunk.ts'
import { Compressor } from './compressor.ts'
import { findDeflate } from './find-deflate.ts'

const compressor = new Compressor(findDeflate()!)

// A decoder of Go hands on nothing before such a block (flate/inflate.go). So each chunk has to end with one.
test.each([1, 100, 511, 512, 70_000])(
  'a chunk of %i bytes that stands alone ends with an empty stored block',
  (length) => {
    const { payload } = compressor.alone(toChunk([Buffer.alloc(length, 'abcdefg')]))
    expect([...payload.subarray(-4)]).toEqual([...deflateRawSync('any', { finishFlush: 2 }).subarray(-4)])
    expect([...payload.subarray(-4)]).toEqual([0, 0, 0xff, 0xff])
  },
)
