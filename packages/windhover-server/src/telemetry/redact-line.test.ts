import fc from 'fast-check'
import pino from 'pino'
import { describe, expect, test } from 'vitest'

import { createLogger } from './logger.ts'
import { redactLine } from './redact-line.ts'
import { createRedactedLog } from './redacted-log.ts'
import { SummedLog } from './summed-log.ts'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'

test('a line without a secret stays as it is, with numbers that JavaScript has not', () => {
  const line = '{"level":"info","n":12345678901234567890,"msg":"a token is missing"}\n'
  expect(redactLine(line)).toBe(line)
})

test('a line that is no JSON is redacted as text', () => {
  expect(redactLine(`oops ${jwt}`)).toMatch(/^oops \*\*\*[0-9a-f]{4}$/)
})

test('whatever stands in a line, it stays a line of JSON', () => {
  const places = fc.constantFrom('?ticket=', 'Bearer ', jwt, 'wh_a_b', '"cookie":"', '\\', '"', '&', '%74icket=', '\n')
  const texts = fc.array(fc.oneof(places, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.dictionary(texts, fc.oneof(texts, fc.jsonValue())), (details) => {
      const line = redactLine(`${JSON.stringify({ msg: JSON.stringify(details), details })}\n`)
      expect(line.endsWith('\n')).toBe(true)
      expect(() => JSON.parse(line) as unknown).not.toThrow()
      expect(line).not.toContain(jwt)
    }),
  )
})

describe.each([true, false])('a log of ours: %s', (isOwn) => {
  function record() {
    let text = ''
    const destination = { write: (line: string) => void (text += line) }
    const log = isOwn
      ? createLogger({ name: 'test', level: 'trace', pretty: false, destination })
      : createRedactedLog(pino({ level: 'trace' }, destination))
    return { log, text: () => text }
  }

  const error = (): Error => Object.assign(new Error(`at /a?token=MARKER ${jwt}`), { headers: { cookie: 'MARKER' } })

  test('holds no secret of an error, its stack, its cause and its fields', () => {
    const { log, text } = record()
    log.error({ err: new Error(`again ${jwt}`, { cause: error() }) }, `failed at /a?ticket=MARKER`)
    log.warn({ url: '/a?access_token=MARKER', authorization: 'MARKER' }, 'said')
    log.child({ url: '/a?key=MARKER' }).info({ list: [{ 'X-API-Key': 'MARKER' }] }, 'of a child')
    expect(text()).toMatch(/\*\*\*[0-9a-f]{4}/)
    expect(text()).not.toMatch(/MARKER|c2lnbmF0dXJl/)
    expect(text().trim().split('\n')).toHaveLength(3)
  })

  test('holds none of what is summed up', () => {
    const { log, text } = record()
    const summed = new SummedLog(log)
    for (let n = 0; n < 3; n += 1) summed.error('request failed', { err: error(), url: '/a?token=MARKER' })
    summed.flush()
    expect(text()).toContain('"suppressed":2')
    expect(text()).not.toMatch(/MARKER|c2lnbmF0dXJl/)
  })
})
