import openapiTypeScript, { astToString } from 'openapi-typescript'
import { buildOpenApiDocument } from 'windhover/openapi'
import { expect, test } from 'vitest'

import { richApi } from '../support/rich-api.ts'

// The types are tested in test/types/generated-types.test-d.ts; `npx vitest run <this file> -u` writes them again.
test('the types that openapi-typescript makes of the 3.1 document are those that are tested', async () => {
  const document = buildOpenApiDocument(richApi, '3.1')
  const written = astToString(await openapiTypeScript(JSON.stringify(document)))
  await expect(`// Made by openapi-typescript.\n\n${written}`).toMatchFileSnapshot('../types/rich-api.generated.ts')
})
