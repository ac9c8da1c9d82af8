import { expect, test } from 'vitest'

import { findRisk } from './find-risk.ts'

const facts = { 'maxmemory-policy': 'noeviction', appendonly: 'yes', replicas: '0', 'min-replicas-to-write': '0' }

test.each<[string, Record<string, string>, string | undefined]>([
  ['nothing', {}, undefined],
  ['a setting that this user may not see', { appendonly: 'unknown', 'maxmemory-policy': 'unknown' }, undefined],
  ['keys that end anyway', { 'maxmemory-policy': 'volatile-lru' }, undefined],
  ['all keys', { 'maxmemory-policy': 'allkeys-lru' }, 'set maxmemory-policy to noeviction, not allkeys-lru'],
  ['no file', { appendonly: 'no' }, 'a restart loses what was answered'],
  ['a replica', { replicas: '1' }, 'a failover may lose what was answered: set min-replicas-to-write to 1'],
  ['a replica that is waited for', { replicas: '1', 'min-replicas-to-write': '1' }, undefined],
  ['two', { replicas: '1', appendonly: 'no' }, 'set appendonly to yes; a failover'],
])('the risk of %s', (_, changed, sentence) => {
  const risk = findRisk({ ...facts, ...changed })
  if (sentence === undefined) expect(risk).toBeUndefined()
  else expect(risk).toContain(sentence)
})
