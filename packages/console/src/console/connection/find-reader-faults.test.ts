import { describe, expect, it } from 'vitest'

import { fallbackDescription, type StreamDescription } from '../document/server-description.ts'
import { findReaderFaults } from './find-reader-faults.ts'
import { fillPath } from './reader-settings.ts'

const parameter = { description: '', isRequired: true, isList: false, choices: [], sample: '' }

function streamAt(path: string): StreamDescription {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const inPath = names.map((name) => ({ ...parameter, name, in: 'path' as const }))
  return {
    ...fallbackDescription.streams[0]!,
    path,
    parameters: [...inPath, { ...parameter, name: 'sku', in: 'query' }],
  }
}

describe('findReaderFaults', () => {
  it.each(['a\nb', 'a\r\nb', 'a\rb', 'a\0b', 'a\tb', 'a\u007fb', 'x'.repeat(5000)])('refuses the id %j', (id) => {
    const faults = findReaderFaults(streamAt('/sse'), { parameters: {}, lastEventId: id })
    expect(faults.lastEventId).toMatch(/^An id /)
  })

  it.each(['', 'k3v9x2.42', ' a\n', 'grüß 🪶', '%0A', '\\n'])('takes the id %j', (id) => {
    expect(findReaderFaults(streamAt('/sse'), { parameters: {}, lastEventId: id }).lastEventId).toBeUndefined()
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['/sse/{room}', { room: '.' }, ['room']],
    ['/sse/{room}', { room: '..' }, ['room']],
    ['/sse/{room}/log', { room: '..' }, ['room']],
    ['/sse/{a}{b}', { a: '.', b: '.' }, ['a', 'b']],
    ['/sse/.{a}', { a: '.' }, ['a']],
    ['/sse/{a}/{b}', { a: 'x', b: '..' }, ['b']],
    ['/sse/{room}', { room: '...' }, []],
    ['/sse/{room}', { room: '%2e' }, []],
    ['/sse/{room}', { room: '../x' }, []],
    ['/sse/room-{room}', { room: '..' }, []],
    ['/sse/{room}', { room: 'a', sku: '..' }, []],
  ])('of %s with %j refuses %j, for a browser would ask for another path', (path, parameters, names) => {
    const faults = findReaderFaults(streamAt(path), { parameters, lastEventId: '' })
    expect([...faults.parameters.keys()]).toEqual(names)
    const filled = fillPath(streamAt(path), parameters)
    expect(new URL(filled, 'http://a.example').pathname === filled).toBe(names.length === 0)
  })
})
