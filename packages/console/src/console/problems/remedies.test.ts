import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findRemedy, kinds } from './remedies.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/operations/incidents.md'), 'utf8')
const feed = readFileSync(join(import.meta.dirname, '../../../../windhover-server/src/feed/feed-data.ts'), 'utf8')

describe('remedies', () => {
  it('are there for each kind that a server tells of', () => {
    const told = /problemKinds = \[([^\]]+)\]/.exec(feed)?.[1]?.match(/\w+/g)
    expect(Object.keys(kinds).sort()).toEqual(told?.sort())
  })

  it('lead to sections that the guide has', () => {
    const causes = Object.entries(kinds).flatMap(([kind, one]) =>
      ['other', ...Object.keys(one.causes ?? {})].map((cause) => findRemedy(kind, cause)!),
    )
    expect(causes.length).toBeGreaterThan(15)
    for (const { section, means, helps } of causes) {
      expect(guide).toContain(`\n## ${section}\n`)
      expect(`${means} ${helps}`).toMatch(/\. .+\.$/)
    }
  })

  it('are of the cause first, and none of what is not known', () => {
    expect(findRemedy('gap', 'epoch')?.helps).toContain('Take a store')
    expect(findRemedy('gap', 'evicted')?.helps).toContain('history.maxMessages')
    expect(findRemedy('later', 'x')).toBeUndefined()
    expect(findRemedy('constructor', 'x')).toBeUndefined()
    expect(findRemedy('gap', 'constructor')?.section).toBe('WindhoverMessagesLost')
  })
})
