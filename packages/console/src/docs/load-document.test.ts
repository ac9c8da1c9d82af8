import { expect, test, vi } from 'vitest'

import { loadDocument } from './load-document.ts'

const url = '/openapi/v3.2/openapi.json'

function answerWith(body: string, init?: ResponseInit): void {
  vi.stubGlobal('fetch', async () => new Response(body, init))
}

test('gives the document', async () => {
  answerWith('{"openapi":"3.2.0"}')

  expect(await loadDocument(url)).toEqual({ openapi: '3.2.0' })
})

test('tells the status and the reason of a refusal', async () => {
  answerWith('{"ok":false,"error":"Not ready."}', { status: 503 })

  await expect(loadDocument(url)).rejects.toThrow(`The server answered 503 for ${url}. It says: Not ready.`)
})

test('tells the status alone where no reason is given', async () => {
  answerWith('<html>', { status: 404 })

  await expect(loadDocument(url)).rejects.toThrow(/^The server answered 404 for \S+\.$/)
})

test.each(['<html>', '[]', 'null', ''])('refuses %j, which is no document', async (body) => {
  answerWith(body)

  await expect(loadDocument(url)).rejects.toThrow(/is not an OpenAPI document/)
})

test('says that the server did not answer', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))

  await expect(loadDocument(url)).rejects.toThrow(/^The server did not answer/)
})
