import { expect, test } from 'vitest'

import { fakeTerminal } from '../../test/support/fake-terminal.ts'
import { checkDocuments } from './check-documents.ts'

test('tells the warnings of a valid document, each with its place and rule', async () => {
  const terminal = fakeTerminal()
  const build = (): { openapi: string } => ({ openapi: '3.2.0' })
  const served = [
    { name: 'default', version: 'OpenAPI 3.2', build },
    { name: 'admin', version: 'OpenAPI 3.2', build },
  ] as const
  const warnings = [{ pointer: '#/tags/0', message: 'nothing has this tag', rule: 'used-tags' }]
  await checkDocuments(served, terminal, async ({ name }) => ({
    valid: true,
    errors: [],
    warnings: name === 'admin' ? warnings : [],
  }))
  expect(terminal.errors()).toBe(
    'OpenAPI 3.2 is valid\nadmin in OpenAPI 3.2 is valid, with warnings:\n  #/tags/0: nothing has this tag (used-tags)\n',
  )
})
