// Validates the documents of a server with default settings, and writes the hash of that in OpenAPI 3.2 beside what
// reads them. So a server that is started need not do it again. Fails if one is not valid, or has a warning.
import { writeFileSync } from 'node:fs'
import { validateAsyncApiDocument, validateOpenApiDocument } from 'windhover/openapi/validate'

import { hashDocument } from '../packages/windhover-server/dist/documents/hash-document.js'
import { listServedDocuments } from '../packages/windhover-server/dist/documents/served-documents.js'
import { createServer } from '../packages/windhover-server/dist/index.js'

const server = createServer({ logLevel: 'silent' })
await server.app.ready()
for (const served of listServedDocuments(server.documents)) {
  const { version } = served
  const document = served.build()
  const verdict = await (version.startsWith('AsyncAPI') ? validateAsyncApiDocument : validateOpenApiDocument)(document)
  const faults = [...verdict.errors, ...verdict.warnings]
  if (faults.length > 0) throw new Error(`${version}: ${JSON.stringify(faults)}`)
}
const hashes = [hashDocument(server.documents.openApi('3.2'))]
await server.close()
const target = new URL('../packages/windhover-server/dist/documents/built-documents.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(hashes, undefined, 2)}\n`)
