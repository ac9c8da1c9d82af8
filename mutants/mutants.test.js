import { expect, test } from 'vitest'

import { findTableFaults } from './mutants.js'

test('every mutant fits the engine as it is', () => {
  expect(findTableFaults()).toEqual([])
})
