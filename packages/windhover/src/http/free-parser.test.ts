import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findFreeParser, type Runtime } from './free-parser.ts'

const freeParser = (): void => {}
const getBuiltinModule = (): unknown => ({ freeParser })

test('is found on the Node that runs this test', () => {
  expect(findFreeParser(process)).toBeTypeOf('function')
})

test.each(['20.19.0', '22.0.0', '24.21.0', '26.10.0'])('is the one of Node %s', (node) => {
  expect(findFreeParser({ versions: { node }, getBuiltinModule })).toBe(freeParser)
})

test.each([
  ['a major that was not tried', { node: '28.0.0' }, 'Node 28 was not tried'],
  ['an odd major', { node: '21.7.3' }, 'Node 21 was not tried'],
  ['Bun', { node: '24.3.0', bun: '1.4.5' }, 'the HTTP server of bun is not the one of Node'],
  ['Deno', { node: '24.2.0', deno: '2.9.6' }, 'the HTTP server of deno is not the one of Node'],
  ['no Node', {}, 'Node NaN was not tried'],
])('is refused for %s', (_name, versions, reason) => {
  expect(findFreeParser({ versions, getBuiltinModule })).toBe(reason)
})

const throws = (): never => {
  throw new Error('no')
}

test.each<[string, Runtime['getBuiltinModule']]>([
  ['is not there', undefined],
  ['knows no such module', () => undefined],
  ['has a module without it', () => ({})],
  ['has something else of that name', () => ({ freeParser: 1 })],
])('is not found where getBuiltinModule %s', (_name, get) => {
  expect(findFreeParser({ versions: { node: '24.0.0' }, getBuiltinModule: get })).toBe('Node has no freeParser')
})

const throwing = new Proxy({}, { get: throws, has: throws, getOwnPropertyDescriptor: throws })

test.each([
  ['says nothing', throwing],
  ['does not say its versions', { versions: throwing, getBuiltinModule }],
  ['has no modules', { versions: { node: '24.0.0' }, getBuiltinModule: throws }],
  ['has a module that hides its fields', { versions: { node: '24.0.0' }, getBuiltinModule: () => throwing }],
])('is not found on a runtime that %s', (_name, runtime) => {
  expect(findFreeParser(runtime as Runtime)).toBe('this runtime does not say what it is')
})

test('is a function or a reason, whatever the runtime', () => {
  const anyRuntime = fc.record({
    versions: fc.anything(),
    getBuiltinModule: fc.oneof(fc.anything(), fc.func(fc.anything())),
  })
  fc.assert(
    fc.property(anyRuntime, (runtime) => {
      expect(['string', 'function']).toContain(typeof findFreeParser(runtime as Runtime))
    }),
  )
})
