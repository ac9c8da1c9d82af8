import { expect, test } from 'vitest'

import type { EventForm, FormField } from '../document/event-form.ts'
import type { ProblemIssue } from '../problem.ts'
import { placeIssues } from './place-issues.ts'

const field = (name: string, fields: readonly FormField[] = []): FormField => ({
  id: name === '' ? '' : `/${name}`,
  name,
  kind: 'text',
  hint: '',
  isRequired: true,
  isNullable: false,
  choices: [],
  sample: '',
  fields,
})
const object: EventForm = { isObject: true, fields: [field('id'), field('a.b'), field('lines')] }
const issue = (message: string, ...keys: string[]): ProblemIssue => ({ path: keys.join('.'), keys, message })

test('an issue stands at its field, with the place inside of it', () => {
  const { data, body, others } = placeIssues(
    [
      issue('is required', 'data', 'id'),
      issue('is too short', 'data', 'id'),
      issue('has dots in its name', 'data', 'a.b'),
      issue('expected string', 'data', 'lines', '0', 'sku'),
      issue('is reserved', 'channel'),
      issue('is too long', 'id'),
    ],
    object,
  )
  expect([...data]).toEqual([
    ['/id', 'is required; is too short'],
    ['/a.b', 'has dots in its name'],
    ['/lines', '0.sku: expected string'],
  ])
  expect([...body]).toEqual([
    ['channel', 'is reserved'],
    ['id', 'is too long'],
  ])
  expect(others).toEqual([])
})

test('what is about no field is left for the list', () => {
  const issues = [issue('too few', 'data'), issue('unknown', 'data', 'more'), issue('reserved', 'event'), issue('odd')]
  expect(placeIssues(issues, object).others).toEqual(issues)
})

test('data that is no object has one field for all of it', () => {
  const { data, others } = placeIssues([issue('too long', 'data'), issue('not a number', 'data', '0')], {
    isObject: false,
    fields: [field('')],
  })
  expect([...data]).toEqual([['', 'too long; 0: not a number']])
  expect(others).toEqual([])
})

test('an issue in a group stands at the field in it, or at the group', () => {
  const group = { isObject: true, fields: [field('place', [field('city')])] }
  const { data } = placeIssues(
    [issue('too long', 'data', 'place', 'city'), issue('unknown', 'data', 'place', 'zip')],
    group,
  )
  expect([...data]).toEqual([
    ['/city', 'too long'],
    ['/place', 'zip: unknown'],
  ])
})
