import { expect, test } from 'vitest'

import { asyncApiPath, openApiPath, readDocumentChoice } from './document-choice.ts'

const names = ['default', 'admin', 'a b']

test.each([
  ['', undefined, '3.2'],
  ['?version=3.1', undefined, '3.1'],
  ['?a=b&version=v3.0&document=admin', 'admin', '3.0'],
  ['?version=2.0&document=default', undefined, '3.2'],
  ['?version=../../secret&document=../../secret', undefined, '3.2'],
  ['?document=a+b', 'a b', '3.2'],
])('reads "%s" as %s in %s', (search, name, version) => {
  expect(readDocumentChoice(search, names)).toEqual({ name, version })
})

test('names the place of each document', () => {
  expect(openApiPath({ name: undefined, version: '3.2' }, 'json')).toBe('openapi/v3.2/openapi.json')
  expect(openApiPath({ name: 'admin', version: '3.0' }, 'yaml')).toBe('openapi/admin/v3.0/openapi.yaml')
  expect(asyncApiPath({ name: undefined, version: '3.2' }, 'json')).toBe('asyncapi/v3/asyncapi.json')
  expect(asyncApiPath({ name: 'a b', version: '3.2' }, 'yaml')).toBe('asyncapi/a%20b/v3/asyncapi.yaml')
})
