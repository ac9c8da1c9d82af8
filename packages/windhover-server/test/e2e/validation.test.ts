import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const dist = new URL('../../dist/', import.meta.url).href

/** Runs a program of the built package, which prints JSON. */
async function run(program: string, ...flags: string[]): Promise<unknown> {
  const text = `import { createServer } from '${dist}index.js'
    import { validateApart } from '${dist}documents/validate-apart.js'
    import { judgeDocument, listUnjudged } from '${dist}documents/judge-document.js'
    const serverOf = async (options = {}) => {
      const server = createServer({ logLevel: 'silent', ...options })
      await server.app.ready()
      return server
    }
    const own = { events: { price: { schema: { type: 'object', title: 'Price' } } } }
    ${program}`
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--input-type=module', '--eval', text])
  return JSON.parse(stdout) as unknown
}

test('the documents of a server with default settings were validated by the build, and others were not', async () => {
  const counts = await run(`
    const list = async (options) => listUnjudged((await serverOf(options)).documents).length
    const { fromJsonSchema } = await import('windhover/json-schema')
    const info = { title: 'Mine', version: '1.0.0' }
    console.log(JSON.stringify([await list(), await list({ info }), await list({ logLevel: 'silent', maxReaders: 5 })]))`)
  expect(counts).toEqual([0, 8, 0])
})

test('the documents of others are validated beside the server, with the same words', async () => {
  const [apart, isThreadThere, broken] = (await run(`
    const { documents } = await serverOf({ info: { title: 'Mine', version: '1.0.0' } })
    const verdicts = await Promise.all(listUnjudged(documents).map(judgeDocument))
    const broken = await validateApart('OpenAPI 3.1', { openapi: '3.1.0', info: {}, paths: {} })
    const isThreadThere = process.getActiveResourcesInfo().includes('MessagePort')
    console.log(JSON.stringify([verdicts.map(({ valid }) => valid), isThreadThere, broken]))`)) as [
    boolean[],
    boolean,
    { readonly valid: boolean; readonly errors: readonly { readonly pointer: string }[] },
  ]
  expect(apart).toEqual(Array.from({ length: 8 }, () => true))
  // It keeps no program alive that has nothing else to do: this one has ended.
  expect(isThreadThere).toBe(false)
  expect(broken.valid).toBe(false)
  expect(broken.errors.map(({ pointer }) => pointer)).toContain('#/info')
})

test('a document that is no JSON, and a thread that cannot be had, are for the validator of this one', async () => {
  const verdicts = await run(`
    const circular = {}
    circular.self = circular
    console.log(JSON.stringify([(await validateApart('OpenAPI 3.1', circular)) ?? null]))`)
  expect(verdicts).toEqual([null])
})
