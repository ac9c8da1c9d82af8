import { expect, test } from 'vitest'

import { secret } from '../../test/support/sign-token.ts'
import type { AccessSetup } from './rules.ts'
import { tellWhoMayEnter } from './tell-who-may-enter.ts'

const rules: AccessSetup = { access: { jwt: { secret } } }

function tell(host: string, setup: AccessSetup): string[] {
  const lines: string[] = []
  tellWhoMayEnter(host, setup, {
    info: (line: unknown) => void lines.push(`info ${String(line)}`),
    warn: (line: unknown) => void lines.push(`warn ${String(line)}`),
  })
  return lines
}

test.each(['127.0.0.1', '::1', 'localhost'])('a server on %s that is open says so, and only then', (host) => {
  const [line, ...more] = tell(host, {})
  expect(more).toEqual([])
  expect(line).toMatch(/^info open to everybody on this machine/)
  expect(tell(host, { anonymous: 'all' })).toEqual([line])
  for (const setup of [rules, { anonymous: 'read' } as const, { ...rules, anonymous: 'all' } as const]) {
    expect(tell(host, setup)).toEqual([])
  }
})

test('a server that others can reach warns of what they may do without a credential', () => {
  expect(tell('0.0.0.0', { anonymous: 'all' })).toEqual([
    'warn anybody who can reach 0.0.0.0 may read and publish, without a credential (anonymous: all)',
  ])
  for (const setup of [{}, rules]) {
    expect(tell('::', { ...setup, anonymous: 'publish' })).toEqual([
      'warn anybody who can reach :: may publish, without a credential (anonymous: publish)',
    ])
  }
})

test('reading for everybody is worth a warning only if nothing else is allowed to anybody', () => {
  const sentence = 'anybody who can reach 192.0.2.7 may read, without a credential (anonymous: read)'
  expect(tell('192.0.2.7', { anonymous: 'read' })).toEqual([`warn ${sentence}`])
  expect(tell('192.0.2.7', { ...rules, anonymous: 'read' })).toEqual([`info ${sentence}`])
})

test('a server with rules alone has nothing to say', () => {
  expect(tell('0.0.0.0', rules)).toEqual([])
  expect(tell('0.0.0.0', { ...rules, anonymous: 'none' })).toEqual([])
})
