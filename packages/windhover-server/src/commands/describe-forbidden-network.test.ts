import { expect, test } from 'vitest'

import { describeForbiddenNetwork, type NodePermission } from './describe-forbidden-network.ts'

test.each([
  ['without the permission model', undefined, ['--allow-net'], undefined],
  ['where the model knows no network', { has: () => false }, ['--permission'], undefined],
  ['where the network is allowed', { has: (scope: string) => scope === 'net' }, ['--allow-net'], undefined],
  ['where it is not', { has: () => false }, ['--allow-net'], /^cannot listen: .* add --allow-net$/],
])('%s', (_case, permission, flags, expected) => {
  const node: NodePermission = {
    allowedNodeEnvironmentFlags: new Set(flags),
    ...(permission === undefined ? {} : { permission }),
  }
  const sentence = describeForbiddenNetwork(node)
  if (expected === undefined) expect(sentence).toBeUndefined()
  else expect(sentence).toMatch(expected)
})
