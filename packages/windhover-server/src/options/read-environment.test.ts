import { chmodSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { readEnvironment } from './read-environment.ts'

describe('readEnvironment', () => {
  test('reads every kind of value', () => {
    const { values, faults } = readEnvironment({
      WINDHOVER_PORT: ' 5055 ',
      WINDHOVER_OPEN: 'No',
      WINDHOVER_LOG_LEVEL: 'DEBUG',
      WINDHOVER_CHANNELS: 'news,alerts',
      WINDHOVER_HISTORY_MAX_AGE_MS: '60000',
    })
    expect(faults).toEqual([])
    expect(values).toEqual({
      port: 5055,
      open: false,
      logLevel: 'debug',
      channels: ['news', 'alerts'],
      'history.maxAgeMs': 60_000,
    })
  })

  test('knows HOST and PORT, and prefers their longer names', () => {
    expect(readEnvironment({ HOST: '::1', PORT: '1' }).values).toEqual({ host: '::1', port: 1 })
    const { values, origins, faults } = readEnvironment({ PORT: 'not ours', WINDHOVER_PORT: '2' })
    expect(values).toEqual({ port: 2 })
    expect(origins).toEqual({ port: 'WINDHOVER_PORT' })
    expect(faults).toEqual([])
  })

  test('takes an empty variable for one that is not set', () => {
    const { values, faults } = readEnvironment({ PORT: '', WINDHOVER_OPEN: ' ', WINDHOVER_NO_SUCH: '' })
    expect(values).toEqual({})
    expect(faults).toEqual([])
  })

  test('refuses a wrong value under the name that it has', () => {
    expect(readEnvironment({ PORT: 'abc', WINDHOVER_OPEN: 'perhaps' }).faults).toEqual([
      'PORT: expected a whole number from 0 to 65535, got "abc"',
      'WINDHOVER_OPEN: expected true or false, got "perhaps"',
    ])
  })

  test('refuses an unknown variable of ours, with the nearest and with all there are', () => {
    const [fault, ...others] = readEnvironment({ WINDHOVER_PROT: '1', WINDHOVER_X: '1', OTHER: '1' }).faults
    expect(fault).toMatch(
      /^unknown environment variable WINDHOVER_PROT \(did you mean WINDHOVER_PORT\?\), WINDHOVER_X.*; allowed: WINDHOVER_NAME, /,
    )
    expect(fault).toMatch(/WINDHOVER_CONFIG, WINDHOVER_URL, WINDHOVER_KEY, WINDHOVER_KEY_FILE$/)
    expect(others).toEqual([])
  })

  test('reads a secret from a file, and says which of two is too many, and why it cannot be read', () => {
    const folder = temporaryFolder({
      open: 'for everybody',
      secret: 'of a file, with 32 bytes or more\n',
      blank: ' \n',
    })
    expect(readEnvironment({ WINDHOVER_TOKEN_SECRET_FILE: join(folder, 'secret') })).toMatchObject({
      values: { 'access.jwt.secret': 'of a file, with 32 bytes or more' },
      origins: { 'access.jwt.secret': 'WINDHOVER_TOKEN_SECRET_FILE' },
      faults: [],
    })
    const faultsOf = (environment: Record<string, string>): readonly string[] => readEnvironment(environment).faults
    expect(faultsOf({ WINDHOVER_TOKEN_SECRET: 'a', WINDHOVER_TOKEN_SECRET_FILE: join(folder, 'secret') })).toEqual([
      'WINDHOVER_TOKEN_SECRET_FILE: WINDHOVER_TOKEN_SECRET is set, too; leave one of them out',
    ])
    expect(faultsOf({ WINDHOVER_TOKEN_SECRET_FILE: join(folder, 'none') })).toEqual([
      `WINDHOVER_TOKEN_SECRET_FILE: cannot read ${join(folder, 'none')} (ENOENT)`,
    ])
    expect(faultsOf({ WINDHOVER_TOKEN_SECRET_FILE: join(folder, 'blank') })).toEqual([
      'WINDHOVER_TOKEN_SECRET_FILE: expected a text of 32 bytes or more, got string',
    ])
    if (process.platform === 'win32') return
    chmodSync(join(folder, 'open'), 0o644)
    expect(faultsOf({ WINDHOVER_TOKEN_SECRET_FILE: join(folder, 'open') })).toEqual([
      `WINDHOVER_TOKEN_SECRET_FILE: ${folder}/open: others may read or write it; make it its owner's alone: chmod 600 ${folder}/open`,
    ])
  })

  test('does not take what Kubernetes sets for a service of our name for settings', () => {
    const { values, faults } = readEnvironment({
      WINDHOVER_SERVICE_HOST: '10.0.0.1',
      WINDHOVER_SERVICE_PORT: '5000',
      WINDHOVER_SERVICE_PORT_HTTP: '5000',
      WINDHOVER_PORT: 'tcp://10.0.0.1:5000',
      WINDHOVER_PORT_5000_TCP: 'tcp://10.0.0.1:5000',
      WINDHOVER_PORT_5000_TCP_ADDR: '10.0.0.1',
      WINDHOVER_REDIS_PORT: 'tcp://10.0.0.2:6379',
      WINDHOVER_REDIS_SERVICE_HOST: '10.0.0.2',
      PORT: '8080',
    })
    expect(faults).toEqual([])
    expect(values).toEqual({ port: 8080 })
  })
})
