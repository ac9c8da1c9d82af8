// Validates the documents of a server with default settings, open or with a usual kind of credentials, and writes the hashes
// of those in OpenAPI 3.2 beside what reads them. So a server that is started need not do it again. Fails if one is not
// valid, or has a warning.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { builtVersion, listMakers } from '../packages/windhover-server/dist/documents/built-documents.js'
import { hashDocument } from '../packages/windhover-server/dist/documents/hash-document.js'
import { listServedDocuments } from '../packages/windhover-server/dist/documents/served-documents.js'
import { validateDocument } from '../packages/windhover-server/dist/documents/validate-document.js'
import { createServer } from '../packages/windhover-server/dist/index.js'

const folder = mkdtempSync(join(tmpdir(), 'windhover-built-'))
const keysFile = join(folder, 'keys.json')
writeFileSync(keysFile, '{"version":1,"keys":[]}', { mode: 0o600 })
// Which secret or keys makes no difference.
const jwt = { secret: '0'.repeat(32) }
const hashes = []
for (const access of [undefined, { jwt }, { keysFile }, { keysFile, jwt }]) hashes.push(...(await listHashes(access)))
rmSync(folder, { recursive: true })
const target = new URL('../packages/windhover-server/dist/documents/built-documents.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ hashes, makers: listMakers() }, undefined, 2)}\n`)

/**
 * Validates the documents of a server in all versions, and returns the hashes of those in one.
 *
 * @param {object | undefined} access - the option of a server.
 * @returns {Promise<string[]>}
 */
async function listHashes(access) {
  const server = createServer({ logLevel: 'silent', ...(access === undefined ? {} : { access }) })
  await server.app.ready()
  const found = []
  for (const served of listServedDocuments(server.documents)) {
    const { version } = served
    const document = served.build()
    const { errors, warnings } = await validateDocument(version, document)
    const faults = [...errors, ...warnings]
    if (faults.length > 0) throw new Error(`${version}: ${JSON.stringify(faults)}`)
    if (version === builtVersion) found.push(hashDocument(document))
  }
  await server.close()
  return found
}
