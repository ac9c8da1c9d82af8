import { expect } from 'vitest'

import type { Answer } from '../support/exchange.ts'
import { type Operation, pointTo } from './operations.ts'
import type { ServedDocument } from './served-document.ts'

/**
 * Fails unless every version of a document tells of an answer: its content type, its body, and all headers that it should have.
 *
 * @param status - what the document calls it, such as `200` or `default`.
 * @param absent - the documented headers that this answer has not.
 */
export async function expectDocumented(
  documents: readonly ServedDocument[],
  { name, responses }: Operation,
  status: string,
  answer: Answer,
  absent: readonly string[] = [],
): Promise<void> {
  const where = `${name} ${answer.status}: ${answer.body}`
  expect(Object.keys(responses), where).toContain(status)
  const { headers = {}, content = {} } = responses[status]!
  const [type, ...others] = Object.keys(content)
  expect(others, where).toEqual([])
  expect(answer.headers['content-type']?.replace(/(?:; version=0\.0\.4)?; charset=utf-8$/, ''), where).toBe(type)
  if (type === undefined) expect(answer.body, where).toBe('')
  for (const document of documents) {
    for (const header of Object.keys(headers)) {
      if (absent.includes(header)) continue
      // Node gives some as a list, of which these have one.
      const [sent] = [answer.headers[header.toLowerCase()]].flat()
      // Only an answer that was given before has the first, and only one to a client that says what it takes the others.
      if (['Idempotent-Replayed', 'Content-Encoding', 'Vary'].includes(header) && sent === undefined) continue
      const value = /^\d+$/.test(String(sent)) ? Number(sent) : sent
      expect(value, `${where}, the header ${header}`).toBeDefined()
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its version
      expect(await document.findValueFaults(pointTo(name, status, 'headers', header, 'schema'), value), where).toEqual(
        [],
      )
    }
    if (type === undefined || type === 'text/event-stream') continue
    const body = type === 'text/plain' ? answer.body : (JSON.parse(answer.body) as object)
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await document.findValueFaults(pointTo(name, status, 'content', type, 'schema'), body), where).toEqual([])
    // Fields may come, so the schemas permit others; the documents name all there are.
    if (typeof body === 'string') continue
    expect(listFields(document, content[type]!), where).toEqual(expect.arrayContaining(Object.keys(body)))
  }
}

/** The fields of a JSON body as a document names them. */
function listFields({ document }: ServedDocument, media: Readonly<Record<string, unknown>>): string[] {
  const { components } = document as unknown as { components: { schemas: Record<string, { properties: object }> } }
  const name = (media['schema'] as { $ref: string }).$ref.split('/').at(-1)!
  return Object.keys(components.schemas[name]!.properties)
}
