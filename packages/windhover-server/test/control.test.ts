import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { runProgram } from '../src/commands/run-program.ts'
import type { Environment } from '../src/options/read-environment.ts'
import { answerJson, deadUrl, fakeServer } from './support/fake-server.ts'
import { fakeTerminal } from './support/fake-terminal.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

function token(sub: string, windhover: object, more: object = {}): string {
  return signToken({ sub, exp: inSeconds(600), windhover, ...more })
}

const root = token('root', { read: ['**'], publish: ['**'], admin: true })
const ann = token('ann', { read: ['**'], publish: ['**'] }, { jti: 'ann-1' })

interface Result {
  readonly code: number
  readonly output: string
  readonly errors: string
}

async function run(words: string, environment: Environment, files: Record<string, string> = {}): Promise<Result> {
  const terminal = fakeTerminal({ environment, workingDirectory: temporaryFolder(files) })
  const code = await runProgram(words.split(' '), terminal)
  return { code, output: terminal.output(), errors: terminal.errors() }
}

/** Starts a server that takes tokens, and returns how an admin runs commands there. */
async function guarded(): Promise<{ url: string; asRoot: (words: string) => Promise<Result> }> {
  const { url } = await startServer({ access: { jwt: { secret } }, channels: 'any' })
  return { url, asRoot: (words) => run(words, { WINDHOVER_URL: url, WINDHOVER_KEY: root }) }
}

async function read(url: string, query = ''): Promise<OpenStream> {
  const stream = await openStream(`${url}/sse/broadcast${query}`, { Authorization: `Bearer ${ann}` })
  expect((await stream.next()).event).toBe('connected')
  return stream
}

async function expectKicked(stream: OpenStream, reconnect = false): Promise<void> {
  const { event, data } = await stream.next()
  expect([event, JSON.parse(data)]).toEqual(['closing', { reason: 'kicked', reconnect }])
}

describe('windhover kick', () => {
  test('ends the streams that it is about', async () => {
    const { url, asRoot } = await guarded()
    const [first, second] = [await read(url), await read(url, '?channel=room')]
    expect(await asRoot('kick --subject ann --channel room --reconnect')).toEqual({
      code: 0,
      output: '{"ok":true,"readers":1}\n',
      errors: '',
    })
    await expectKicked(second, true)
    expect((await asRoot('kick --token-id ann-1')).output).toBe('{"ok":true,"readers":1}\n')
    await expectKicked(first)
  })

  test('needs to be told whom', async () => {
    const { code, errors } = await run('kick --reconnect', { WINDHOVER_URL: await deadUrl() })
    expect([code, errors]).toEqual([
      2,
      'windhover: kick: name whom: --subject, --client-id, --channel, --address or --token-id\n',
    ])
  })
})

describe('windhover reload', () => {
  test('prints what has changed, and what needs a restart', async () => {
    const answer = { ok: true, changed: ['corsOrigins'], needsRestart: ['port'] }
    const server = await fakeServer((response) => answerJson(response, 200, answer))
    expect(await run('reload', { WINDHOVER_URL: server.url })).toEqual({
      code: 0,
      output: 'changed corsOrigins\nneeds a restart port\n',
      errors: '',
    })
    expect([server.requests[0]!.method, server.requests[0]!.url]).toEqual(['POST', '/api/admin/reload'])
    expect(JSON.parse((await run('reload --json', { WINDHOVER_URL: server.url })).output)).toEqual(answer)
  })

  test('says so if nothing has changed, and why it was refused', async () => {
    const { asRoot, url } = await guarded()
    expect(await asRoot('reload')).toEqual({ code: 0, output: '', errors: '# nothing has changed\n' })
    const refused = await run('reload', { WINDHOVER_URL: url, WINDHOVER_KEY: ann })
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('(403)')])
  })
})

describe('windhover revoke', () => {
  test('takes back, lists, and ends that', async () => {
    const { url, asRoot } = await guarded()
    const stream = await read(url)
    const { code, output } = await asRoot('revoke --subject ann --issued-before now --for 90d')
    expect(code).toBe(0)
    const { id, createdAt, until } = JSON.parse(output) as Record<string, string>
    expect(Math.round((Date.parse(until!) - Date.parse(createdAt!)) / 60_000)).toBe(90 * 24 * 60)
    await expectKicked(stream)
    const { output: list } = await asRoot('revoke --list')
    expect(list).toMatch(/^ID +SUBJECT +TOKEN +ADDRESS +CHANNEL +ISSUED BEFORE +ENDS +CREATED\n/)
    expect(list).toMatch(new RegExp(`\n${id!} +ann +any +any +any +\\d{4}-\\S+Z +${until!} +${createdAt!}\n$`))
    expect(JSON.parse((await asRoot('revoke --list --json')).output)).toMatchObject({ revocations: [{ id, until }] })
    const refused = await run('publish note 1', { WINDHOVER_URL: url, WINDHOVER_KEY: ann })
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('(401)\n')])
    expect(await asRoot(`revoke --end ${id!}`)).toEqual({
      code: 0,
      output: '',
      errors: `# the revocation ${id!} has ended\n`,
    })
    expect((await run('publish note 1', { WINDHOVER_URL: url, WINDHOVER_KEY: ann })).code).toBe(0)
    expect(await asRoot(`revoke --end ${id!}`)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^windhover: there is no revocation .* \(404\)\n$/),
    })
  })

  test('takes moments', async () => {
    const server = await fakeServer((response) => answerJson(response, 202, { id: 'a' }))
    const words =
      'revoke --channel c --address ::1 --token-id t --issued-before 2026-01-02 --until 2999-01-02T00:00:00Z'
    expect((await run(words, { WINDHOVER_URL: `${server.url}/base` })).code).toBe(0)
    const [request] = server.requests
    expect([request!.method, request!.url]).toEqual(['POST', '/base/api/admin/revocations'])
    expect(JSON.parse(request!.body)).toEqual({
      channel: 'c',
      address: '::1',
      tokenId: 't',
      issuedBefore: '2026-01-02T00:00:00.000Z',
      until: '2999-01-02T00:00:00.000Z',
    })
  })

  test.each([
    ['revoke', /name what: --subject, --token-id, --address, --channel or --issued-before; or --list, or --end <id>/],
    ['revoke --subject a --until 90d', /--until: expected a date or a moment of ISO 8601 to come, got "90d"/],
    ['revoke --subject a --until 2001-01-01', /--until: expected/],
    ['revoke --subject a --for 2999-01-01', /--for: expected a duration such as 90d or 12h, got "2999-01-01"/],
    ['revoke --subject a --for 0d', /--for: expected/],
    [
      'revoke --subject a --until 2999-01-01 --for 1d',
      /'--for <duration>' cannot be used with option '--until <when>'/,
    ],
    ['revoke --issued-before yesterday', /--issued-before: expected a date, a moment of ISO 8601, or now, got "yester/],
    ['revoke --list --subject a', /cannot be used with option/],
    ['revoke --end a --for 1d', /cannot be used with option/],
    ['revoke --end ../kick', /--end: expected an id of revoke --list, got "\.\.\/kick"/],
    ['revoke --subject a --json', /--json: goes with --list/],
    ['readers --limit 0', /--limit: expected a whole number, 1 or more, got "0"/],
    ['readers --all --limit 1', /cannot be used with option/],
    ['channels --limit x', /--limit: expected/],
    ['stats --url nowhere', /--url: expected an address/],
  ])('%s: nothing is sent', async (words, fault) => {
    const { code, output, errors } = await run(words, { WINDHOVER_URL: await deadUrl() })
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(fault)
  })
})

describe('windhover readers', () => {
  test('lists who reads, page by page if all are asked for', async () => {
    const { url, asRoot } = await guarded()
    await read(url, '?channel=room')
    await read(url, '?event=progress')
    const { code, output, errors } = await asRoot('readers')
    const lines = output.trimEnd().split('\n')
    expect([code, errors, lines.length]).toEqual([0, '', 3])
    expect(lines[0]).toMatch(/^CLIENT +SUBJECT +VIA +ADDRESS +STREAM +CHANNELS +EVENTS +CONNECTED +BEHIND +PENDING$/)
    expect(lines[1]).toMatch(/^\S+ +ann +token +127\.0\.0\.1 +\/sse\/broadcast +room +all +\d{4}-\S+Z +0 +0 B$/)
    expect(lines[2]).toMatch(/ broadcast +progress /)
    const first = await asRoot('readers --limit 1')
    const cells = lines[1]!.split(/ +/)
    expect(
      first.output
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ +/))
        .slice(1),
    ).toEqual([cells])
    expect(first.errors).toBe('# 1 of 2; --all lists them\n')
    expect((await asRoot('readers --limit 1 --sort behind')).errors).toBe('# 1 of 2; --limit lists more\n')
    expect(JSON.parse((await asRoot('readers --channel room --subject ann --json')).output)).toMatchObject({
      readers: [{ subject: 'ann', channels: ['room'] }],
      total: 1,
      next: null,
    })
  })

  test('follows the pages, and writes no command for a terminal', async () => {
    const lag = { behind: null, pendingBytes: 70 }
    const reader = { clientId: 'c', stream: '/s', channels: ['a', 'b'], events: null, via: null, address: null, ...lag }
    const server = await fakeServer((response, _, index) =>
      answerJson(response, 200, {
        readers: [{ ...reader, subject: index === 0 ? 'evil\u001b[2J' : null, connectedAt: `t${index}` }],
        total: 3,
        next: index < 2 ? String(index + 1) : null,
      }),
    )
    const { output, errors } = await run('readers --all --subject x', { WINDHOVER_URL: server.url })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/api/admin/readers?subject=x&limit=1000',
      '/api/admin/readers?subject=x&limit=1000&after=1',
      '/api/admin/readers?subject=x&limit=1000&after=2',
    ])
    expect(output.split('\n').slice(1)).toEqual([
      'c       evil\\u001b[2J  -    -        /s      a,b       all     t0         -       70 B',
      'c       -              -    -        /s      a,b       all     t1         -       70 B',
      'c       -              -    -        /s      a,b       all     t2         -       70 B',
      '',
    ])
    expect(errors).toBe('')
  })
})

describe('windhover channels and stats', () => {
  test('list what is read', async () => {
    const { url, asRoot } = await guarded()
    await read(url, '?channel=room&channel=hall')
    await read(url, '?channel=room')
    expect(await asRoot('channels')).toEqual({
      code: 0,
      output: 'CHANNEL  READERS\nroom     2\nhall     1\n',
      errors: '',
    })
    expect((await asRoot('channels --limit 1')).errors).toBe('# 1 more of 2 have readers\n')
    expect(JSON.parse((await asRoot('channels -j')).output)).toMatchObject({ total: 2 })
    const { output } = await asRoot('stats')
    expect(output).toMatch(
      /^started +\d{4}-\S+Z, \d+ s ago\nreaders +2\nchannels +2\nposition +\S+\.0\npublished +0\ndeliveries +\d+\ngaps +0\nmemory +[\d.]+ MB, heap [\d.]+ MB\n$/,
    )
    expect(JSON.parse((await asRoot('stats --json')).output)).toMatchObject({ readers: 2, channels: 2, gaps: 0 })
  })
})

describe('the credential of a command', () => {
  test('is shown by the flag, the variable and the file, the flag before the others', async () => {
    const server = await fakeServer((response) =>
      answerJson(response, 200, { ok: true, readers: 0, channels: [], total: 0 }),
    )
    const { url: WINDHOVER_URL } = server
    const WINDHOVER_KEY = 'wh_a_variable'
    await run('channels --key wh_a_flag', { WINDHOVER_URL, WINDHOVER_KEY })
    await run('kick --subject a', { WINDHOVER_URL, WINDHOVER_KEY })
    await run('publish note 1', { WINDHOVER_URL, WINDHOVER_KEY_FILE: 'key' }, { key: 'wh_a_file\n' })
    await run('publish note 1 --credential wh_a_flag --key k', { WINDHOVER_URL })
    await run('channels', { WINDHOVER_URL })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer wh_a_flag',
      'Bearer wh_a_variable',
      'Bearer wh_a_file',
      'Bearer wh_a_flag',
      undefined,
    ])
    expect(JSON.parse(server.requests[3]!.body)).toEqual({ event: 'note', key: 'k', data: 1 })
  })

  test('lets a stream be listened to', async () => {
    const { url, asRoot } = await guarded()
    const start = (await asRoot('publish note 1')).output
    const { id } = JSON.parse(start) as { id: string }
    const words = `listen --count 1 --last-event-id ${id.replace(/\.1$/, '.0')} --key ${ann}`
    const { code, output, errors } = await run(words, { WINDHOVER_URL: url })
    expect([code, output]).toEqual([0, expect.stringContaining('  note  ')])
    expect(errors).not.toContain(ann)
  })

  test.each([
    'kick --subject a',
    'revoke --list',
    'readers',
    'channels',
    'stats',
    'publish note 1',
    'listen --channel b',
  ])('%s says what to give if it is missing or too narrow', async (words) => {
    const { url: WINDHOVER_URL } = await guarded()
    const places = 'WINDHOVER_KEY, or WINDHOVER_KEY_FILE with the path of a file that holds it'
    const without = await run(words, { WINDHOVER_URL })
    expect([without.code, without.output]).toEqual([1, ''])
    expect(without.errors).toMatch(/^windhover: [^\n]+ \(401\)\n/)
    expect(without.errors).toContain(`\n  show a key or token that this server takes: ${places}\n`)
    const narrow = await run(words, { WINDHOVER_URL, WINDHOVER_KEY: token('bob', { read: ['a'], publish: ['a'] }) })
    expect(narrow.code).toBe(1)
    expect(narrow.errors).toMatch(/^windhover: [^\n]+ \(403\)\n/)
    expect(narrow.errors).toContain(`\n  show a key or token that allows this: ${places}\n`)
  })

  test('stands in no output', async () => {
    const key = `wh_marker_${createHash('sha256').update('marker').digest('hex').slice(0, 43)}`
    const WINDHOVER_URL = await deadUrl()
    const runs: [string, Environment, number][] = [
      ['stats', { WINDHOVER_URL, WINDHOVER_KEY: key }, 1],
      [`stats --key ${key}`, { WINDHOVER_URL }, 1],
      [`listen --key ${key}`, { WINDHOVER_URL }, 1],
      [`stats ${key}`, { WINDHOVER_URL }, 2],
      [`stats --kye=${key}`, { WINDHOVER_URL }, 2],
      ['stats', { WINDHOVER_URL, WINDHOVER_KEY: `${key} ` }, 2],
      ['stats', { WINDHOVER_URL, WINDHOVER_KEY: `${key}\r\nx: y` }, 2],
      ['stats', { WINDHOVER_URL, WINDHOVER_KEY: key, WINDHOVER_KEY_FILE: 'a' }, 2],
      ['stats', { WINDHOVER_URL, WINDHOVER_KEY_FILE: 'missing' }, 2],
    ]
    for (const [words, environment, expected] of runs) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { code, output, errors } = await run(words, environment)
      expect([code, output], words).toEqual([expected, ''])
      expect(errors, words).toMatch(/^windhover: /)
      expect(errors, words).not.toContain(key)
    }
  })

  test('tells that a server is of another kind', async () => {
    const server = await fakeServer((response) => answerJson(response, 200, { hello: 'world' }))
    for (const words of ['kick --subject a', 'revoke --list', 'readers', 'channels', 'stats']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { code, errors } = await run(words, { WINDHOVER_URL: server.url })
      expect([code, errors]).toEqual([1, expect.stringMatching(/answered, but not as a Windhover server does/)])
    }
  })
})
