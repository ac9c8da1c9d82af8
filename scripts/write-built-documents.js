// Validates the documents of a server with default settings, and writes the hash of that in OpenAPI 3.2 beside what
// reads them. So a server that is started need not do it again. Fails if one is not valid, or has a warning.
import { writeFileSync } from 'node:fs'

import { builtVersion, listMakers } from '../packages/windhover-server/dist/documents/built-documents.js'
import { hashDocument } from '../packages/windhover-server/dist/documents/hash-document.js'
import { listServedDocuments } from '../packages/windhover-server/dist/documents/served-documents.js'
import { validateDocument } from '../packages/windhover-server/dist/documents/validate-document.js'
import { createServer } from '../packages/windhover-server/dist/index.js'

const server = createServer({ logLevel: 'silent' })
await server.app.ready()
const hashes = []
for (const served of listServedDocuments(server.documents)) {
  const { version } = served
  const document = served.build()
  const { errors, warnings } = await validateDocument(version, document)
  const faults = [...errors, ...warnings]
  if (faults.length > 0) throw new Error(`${version}: ${JSON.stringify(faults)}`)
  if (version === builtVersion) hashes.push(hashDocument(document))
}
await server.close()
const target = new URL('../packages/windhover-server/dist/documents/built-documents.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ hashes, makers: listMakers() }, undefined, 2)}\n`)
