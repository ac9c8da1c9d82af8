import { describe, expect, test } from 'vitest'

import { createLogger, type LoggerOptions } from './logger.ts'

function record(options: Partial<LoggerOptions>): { log: ReturnType<typeof createLogger>; lines: string[] } {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  return { log: createLogger({ name: 'test', level: 'info', destination, ...options }), lines }
}

describe('createLogger', () => {
  test('writes JSON with an ISO time, and the level as a word', () => {
    const { log, lines } = record({ pretty: false })
    log.warn({ port: 5000 }, 'hello')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/}\n$/)
    expect(JSON.parse(lines[0]!)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      pid: process.pid,
      hostname: expect.any(String),
      name: 'test',
      port: 5000,
      msg: 'hello',
    })
  })

  test('writes errors with their stack', () => {
    const { log, lines } = record({ pretty: false })
    log.error({ err: new TypeError('broken') }, 'failed')
    expect(JSON.parse(lines[0]!)).toMatchObject({
      err: { type: 'TypeError', message: 'broken', stack: expect.stringContaining('logger.test.ts') },
    })
  })

  test('writes lines for people at once, without what stands in all of them', () => {
    const { log, lines } = record({ pretty: true })
    log.info({ page: 'http://x/' }, 'hello')
    // oxlint-disable-next-line no-control-regex -- colours are what this takes away
    const plain = lines.join('').replace(/\u001b\[\d+m/g, '')
    expect(plain).toMatch(/^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: hello\n {4}page: "http:\/\/x\/"\n$/)
  })

  test.each([
    ['warn', ['warn']],
    ['info', ['info', 'warn']],
    ['silent', []],
  ] as const)('at level %s writes %j', (level, expected) => {
    const { log, lines } = record({ pretty: false, level })
    log.debug('x')
    log.info('x')
    log.warn('x')
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(expected)
  })
})
