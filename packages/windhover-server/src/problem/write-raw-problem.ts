import { type Problem, problemType } from 'windhover'

/** Writes a response of HTTP/1.1 that ends its connection, for where Node has none to write with. */
export function writeRawProblem(problem: Problem, headers: Readonly<Record<string, string>> = {}): string {
  const body = JSON.stringify(problem)
  const all = {
    'Content-Type': problemType,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
    Connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${problem.status} ${problem.title}\r\n${lines.join('')}\r\n${body}`
}
