import { expect, test, vi } from 'vitest'

vi.mock('@redocly/openapi-core', () => {
  throw Object.assign(new Error("Cannot find package '@redocly/openapi-core'"), { code: 'ERR_MODULE_NOT_FOUND' })
})

test('without its package, the validator says which one to install', async () => {
  const { assertOpenApiDocument, validateOpenApiDocument } = await import('./validate-document.ts')
  const document = { openapi: '3.1.1', info: { title: 'Prices', version: '1.0.0' }, paths: {} }
  for (const validate of [validateOpenApiDocument, assertOpenApiDocument]) {
    await expect(validate(document)).rejects.toMatchObject({
      name: 'WindhoverError',
      code: 'missing_package',
      message: expect.stringMatching(/needs the package @redocly\/openapi-core, .*; install it$/),
      cause: expect.any(Error),
    })
  }
})
