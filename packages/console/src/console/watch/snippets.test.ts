import { execFileSync } from 'node:child_process'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { quoteScript, quoteShell, toClientCode, toCurl, toEventSource } from './snippets.ts'

const awkward = ["'", '"', '\\', '`', '$(id)', '${x}', '!', '\n', '\u2028', '</script>', '<!--', '%', '&', '🪶', '']
const text = fc.string({ unit: 'binary', maxLength: 30 }).map((drawn) => drawn.replaceAll('\0', ''))

/** Reads the words of a command line as a shell does. */
function splitByShell(line: string): string[] {
  return execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)
}

describe('quoteShell', () => {
  it('makes one word of any text, and of awkward ones', () => {
    const check = (texts: readonly string[]): void => {
      expect(splitByShell(texts.map(quoteShell).join(' '))).toEqual(texts)
    }
    check(awkward)
    // What UTF-8 cannot say is no text of an address.
    const texts = fc.array(
      text.filter((drawn) => Buffer.from(drawn).toString() === drawn),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(fc.property(texts, check), { numRuns: 20 })
  })
})

describe('quoteScript', () => {
  it('makes a literal of any text, which ends no script of a page', () => {
    const check = (drawn: string): void => {
      const literal = quoteScript(drawn)
      // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- as a script reads it
      expect(new Function(`return ${literal}`)()).toBe(drawn)
      expect(literal).not.toContain('<')
    }
    for (const one of awkward) check(one)
    fc.assert(fc.property(text, check))
  })
})

describe('the code that reads a stream', () => {
  const url = "http://127.0.0.1:5000/sse/rooms/7%20b?side='in'&channel=a&channel=b%26c&event=tick&meta=1"

  it('is a command', () => {
    expect(splitByShell(toCurl({ url, lastEventId: "x.7.it's", names: [] }))).toEqual([
      'curl',
      '-N',
      '-H',
      "Last-Event-ID: x.7.it's",
      url,
    ])
    expect(toCurl({ url: 'http://x/sse', lastEventId: '', names: [] })).toBe("curl -N 'http://x/sse'")
  })

  it('is a script of a page', () => {
    expect(toEventSource({ url: 'http://x/sse?event=a&event=b', lastEventId: 'x.7', names: ['c'] })).toBe(
      `const source = new EventSource("http://x/sse?event=a&event=b&lastEventId=x.7")
source.addEventListener("a", ({ data, lastEventId }) => console.log(lastEventId, JSON.parse(data)))
source.addEventListener("b", ({ data, lastEventId }) => console.log(lastEventId, JSON.parse(data)))
`,
    )
    expect(toEventSource({ url: 'http://x/sse', lastEventId: '', names: ['c'] })).toContain('addEventListener("c"')
    expect(toEventSource({ url: 'http://x/sse', lastEventId: '', names: [] })).toContain('addEventListener("message"')
  })

  it('is a program with the client', () => {
    expect(toClientCode({ url, lastEventId: 'x.7', names: [] })).toBe(
      `import { createClient } from 'windhover/client'

const client = createClient({ url: "http://127.0.0.1:5000" })
client.stream("/sse/rooms/7%20b?side=%27in%27", { channels: ["a", "b&c"], events: ["tick"], lastEventId: "x.7" }).onMessage(({ event, data, id }) => console.log(id, event, data))
`,
    )
    expect(toClientCode({ url: 'http://x/sse?meta=1', lastEventId: '', names: [] })).toContain(
      'client.stream("/sse").onMessage(',
    )
  })
})
