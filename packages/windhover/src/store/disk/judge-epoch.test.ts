import { expect, test } from 'vitest'

import { findLoss, type EpochEvidence } from './judge-epoch.ts'

const file = { epoch: '0123456789abcdef', closedAt: null, bootId: 'boot', directory: '5', ended: [] } as const
const found = { segments: [1], head: 3, isTorn: false, corruption: undefined }
const evidence: EpochEvidence = { file, found, hasOthers: false, durability: 'never', bootId: 'boot', directory: '5' }
const closed = { ...file, closedAt: 3 }

test.each<[string, Partial<EpochEvidence>, string | undefined]>([
  ['a process that died', {}, undefined],
  ['a process that died while it wrote', { found: { ...found, isTorn: true } }, undefined],
  ['another life of the machine', { bootId: 'other' }, 'the machine may have lost power while the store was open'],
  ['an unknown life of the machine', { bootId: null }, 'the machine may have lost power while the store was open'],
  [
    'two unknown lives',
    { bootId: null, file: { ...file, bootId: null } },
    'the machine may have lost power while the store was open',
  ],
  ['another life, and all was synced', { bootId: 'other', durability: 'always' }, undefined],
  ['a close', { file: closed, bootId: 'other' }, undefined],
  [
    'a close, and a torn end',
    { file: closed, found: { ...found, isTorn: true } },
    'it was closed at 3, and now ends at 3',
  ],
  [
    'a close, and less',
    { file: closed, found: { ...found, head: 2 }, durability: 'always' },
    'it was closed at 3, and now ends at 2',
  ],
  ['a copy', { file: closed, directory: '6' }, 'the directory is a copy'],
  ['no segments', { found: { ...found, segments: [] } }, 'all segments are missing'],
  [
    'no epoch.json',
    { file: undefined, found: undefined, hasOthers: true, durability: 'always' },
    'epoch.json is missing or not whole',
  ],
  ['nothing at all', { file: undefined, found: undefined }, undefined],
  ['an older epoch.json', { file: closed, hasOthers: true }, 'epoch.json is older than the segments'],
  [
    'corruption',
    { file: closed, found: { ...found, corruption: { segments: [1], what: 'a hole' } } },
    'corruption: a hole',
  ],
])('%s', (_, changed, loss) => {
  expect(findLoss({ ...evidence, ...changed })).toBe(loss)
})
