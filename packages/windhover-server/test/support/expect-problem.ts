import { expect } from 'vitest'

/** Fails unless this is a problem document that also says `ok: false` and the error; answers it. */
export function expectProblem(
  { status, headers, body }: { status: number; headers: Readonly<Record<string, unknown>>; body: string },
  expected: number,
): { error: string; code?: string; issues?: { path: (string | number)[]; message: string }[] } {
  expect(status, body).toBe(expected)
  expect(headers['content-type']).toBe('application/problem+json')
  const problem = JSON.parse(body) as { error: string }
  expect(problem).toMatchObject({
    type: 'about:blank',
    title: expect.stringMatching(/./),
    status: expected,
    detail: expect.stringMatching(/./),
    ok: false,
  })
  expect(problem).toHaveProperty('error', (problem as unknown as { detail: string }).detail)
  return problem
}

/** The last response in what came over a connection. */
export function parseResponse(text: string): { status: number; headers: Record<string, string>; body: string } {
  const start = text.lastIndexOf('HTTP/1.1 ')
  const [head = '', ...rest] = text.slice(start).split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')).toLowerCase(),
      field.slice(field.indexOf(':') + 1).trim(),
    ]),
  )
  const raw = rest.join('\r\n\r\n')
  const body = headers['transfer-encoding'] === 'chunked' ? raw.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, '') : raw
  return { status: Number(line.split(' ')[1]), headers, body }
}
