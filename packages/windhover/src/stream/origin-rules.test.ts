import { describe, expect, test } from 'vitest'

import { defineOriginRules, type OriginOptions } from './origin-rules.ts'
import { parseAuthority } from './parse-authority.ts'
import { parseOrigin } from './parse-origin.ts'

function hasHost(rules: OriginOptions, host: string): boolean | undefined {
  const authority = parseAuthority(host)
  return authority !== undefined && defineOriginRules(rules).hosts?.has(authority.name)
}

describe('allowedHosts', () => {
  test.each([
    ['Events.Example', 'events.example'],
    ['events.example.', 'EVENTS.example:8080'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    [' a_b ', 'a_b'],
    ['192.168.0.7', '192.168.0.7:5000'],
    ['0xC0.168.7', '192.168.0.7'],
    ['::2', '[0:0::2]'],
    ['[FD00::0:1]', '[fd00::1]:5000'],
    ['*.Example.com', 'a.b.example.com'],
  ])('%j takes %j', (allowed, host) => {
    expect(hasHost({ allowedHosts: [allowed] }, host)).toBe(true)
  })

  test.each([
    ['example.com', 'a.example.com'],
    ['example.com', 'example.com.evil.example'],
    ['*.example.com', 'example.com'],
    ['*.example.com', '.example.com'],
    ['*.example.com', 'evil-example.com'],
    ['::2', '[::3]'],
  ])('%j does not take %j', (allowed, host) => {
    expect(hasHost({ allowedHosts: [allowed] }, host)).toBe(false)
  })

  test.each<[unknown, string]>([
    ['*', 'list the names'],
    ['https://events.example/live', 'write "events.example", without scheme, port and path'],
    ['events.example:8080', 'write "events.example", without scheme, port and path'],
    ['[::2]:8080', 'write "[::2]", without scheme, port and path'],
    ['user@events.example', 'write "events.example"'],
    ['events.example/', 'write "events.example"'],
    ['', 'write "events.example.com"'],
    ['a b', 'write "events.example.com"'],
    ['a.*.example', 'write "events.example.com"'],
    ['*.com', 'as in "*.example.com"'],
    ['1.2.3.256', 'write "events.example.com"'],
    [7, '7 is not a host alone'],
    [null, 'null is not a host alone'],
  ])('refuses %j', (allowed, message) => {
    expect(() => defineOriginRules({ allowedHosts: [allowed as string] })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: expect.stringMatching(/^allowedHosts: /),
      }),
    )
    expect(() => defineOriginRules({ allowedHosts: [allowed as string] })).toThrow(message)
  })

  test('guards nothing unless it is given', () => {
    expect(defineOriginRules({}).hosts).toBeUndefined()
    expect(hasHost({ allowedHosts: [] }, 'a.example')).toBe(false)
    expect(hasHost({ allowedHosts: [] }, 'localhost')).toBe(true)
  })
})

describe('the host that is listened on', () => {
  test.each([
    '127.0.0.1',
    '127.8.9.10',
    '127.1',
    '::1',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::FFFF:7f00:1',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'events.localhost',
  ])('guards the names of this machine on %s', (listenHost) => {
    const { hosts } = defineOriginRules({}, { listenHost })
    for (const name of ['localhost', 'a.b.localhost', '127.255.0.1', '[::1]', '[::ffff:7f00:1]'])
      expect(hosts!.has(name), name).toBe(true)
    for (const name of ['rebound.example', 'localhost.example', 'notlocalhost', '128.0.0.1', '[::2]', '0.0.0.0'])
      expect(hosts!.has(name), name).toBe(false)
    // A proxy that keeps the name.
    expect(defineOriginRules({ allowedHosts: ['a.example'] }, { listenHost }).hosts!.has('a.example')).toBe(true)
  })

  test.each(['0.0.0.0', '::', '192.168.0.7', 'fe80::1%eth0', 'events.example', '128.0.0.1', '::ffff:128.0.0.1'])(
    'guards nothing on %s, unless names are given',
    (listenHost) => {
      expect(defineOriginRules({}, { listenHost }).hosts).toBeUndefined()
      const { hosts } = defineOriginRules({ allowedHosts: ['a.example'] }, { listenHost })
      expect([hosts!.has('a.example'), hosts!.has('b.example')]).toEqual([true, false])
    },
  )

  test('has its own name allowed', () => {
    const { hosts } = defineOriginRules({ allowedHosts: ['a.example'] }, { listenHost: 'Events.example' })
    expect(hosts!.has('events.example')).toBe(true)
  })
})

describe.each(['allowedOrigins', 'corsOrigins'] as const)('%s', (option) => {
  const hasOrigin = (allowed: string, origin: string): boolean =>
    defineOriginRules({ [option]: [allowed] })[option].has(parseOrigin(origin)!)

  test.each([
    ['https://app.example', 'https://app.example'],
    ['HTTPS://App.Example:443/', 'https://app.example'],
    ['http://app.example:80', 'http://app.example'],
    ['http://app.example:08080', 'http://app.example:8080'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
    [' http://[0::1]:3000 ', 'http://[::1]:3000'],
    ['http://127.1:3000', 'http://127.0.0.1:3000'],
    ['https://*.Example.com', 'https://a.example.com'],
    ['https://*.example.com:443', 'https://a.b.example.com'],
    ['https://*.example.com:8443', 'https://a.example.com:8443'],
    ['chrome-extension://abcdefghijklmnop', 'chrome-extension://abcdefghijklmnop'],
    ['capacitor://localhost', 'capacitor://localhost'],
  ])('%j takes %j', (allowed, origin) => {
    expect(hasOrigin(allowed, origin)).toBe(true)
  })

  test.each([
    ['https://app.example', 'http://app.example'],
    ['https://app.example', 'https://app.example:8443'],
    ['http://app.example', 'http://app.example:443'],
    ['https://app.example', 'https://a.app.example'],
    ['https://app.example', 'https://app.example.evil.example'],
    ['https://*.example.com', 'https://example.com'],
    ['https://*.example.com', 'http://a.example.com'],
    ['https://*.example.com', 'https://a.example.com:8443'],
    ['https://*.example.com', 'https://evil-example.com'],
    ['https://*.example.com', 'https://a.example.com.evil.example'],
  ])('%j does not take %j', (allowed, origin) => {
    expect(hasOrigin(allowed, origin)).toBe(false)
  })

  test.each<[unknown, string]>([
    ['*', 'list the origins'],
    ['null', 'serve the page from an origin of its own'],
    ['app.example', 'write "https://app.example"'],
    ['localhost:3000', 'write "http://localhost:3000"'],
    ['//app.example', 'write "https://app.example"'],
    ['http://app.example/path', 'write "http://app.example", without a path'],
    ['http://app.example:8080/?a', 'write "http://app.example:8080", without a path'],
    ['https://app.example//', 'write "https://app.example"'],
    ['https://user@app.example', 'write "https://app.example"'],
    ['https://app.example#a', 'write "https://app.example"'],
    ['http://*.example.com', 'allowed in "https://*.example.com" alone'],
    ['https://*', 'allowed in "https://*.example.com" alone'],
    ['https://a.*.example.com', 'allowed in "https://*.example.com" alone'],
    ['https://*.com', 'write at least two parts'],
    ['https://', 'write "https://app.example.com"'],
    ['file:///tmp/page.html', 'is not an origin'],
    ['wss://app.example', 'write "https://app.example"'],
    ['', 'is not an origin'],
    [undefined, 'is not an origin'],
  ])('refuses %j', (allowed, message) => {
    const refused = (): unknown => defineOriginRules({ [option]: [allowed as string] })
    expect(refused).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringMatching(`^${option}: `) }),
    )
    expect(refused).toThrow(message)
  })

  test('is a list', () => {
    expect(() => defineOriginRules({ [option]: 'https://app.example' })).toThrow(`${option}: expected a list of texts`)
  })
})
