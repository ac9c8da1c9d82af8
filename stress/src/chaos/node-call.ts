import { type Agent, type IncomingMessage, request } from 'node:http'

import type { ServerNode } from './server-node.ts'

/** How long a publisher waits for an answer, in milliseconds. */
const maxAnswerMs = 4_000

/** What a node answered to a publish. */
export interface NodeAnswer {
  readonly status: number
  readonly text: string
}

/** How a publish is asked for. */
export interface NodeCall {
  readonly agent: Agent
  /** The text of a body. */
  readonly body: string
  /** Whether the publisher leaves once it has asked, and never hears what became of it. */
  readonly leaves: boolean
}

/** Asks a node to publish; resolves with the reason if there was no answer. */
export function callNode(port: number, { agent, body, leaves }: NodeCall): Promise<NodeAnswer | string> {
  return new Promise((resolve) => {
    const call = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/broadcast',
      agent,
      headers: { 'content-type': 'application/json' },
      timeout: maxAnswerMs,
    })
    call.on('timeout', () => call.destroy())
    call.on('error', (error) => resolve(error.message))
    if (leaves) call.on('finish', () => setImmediate(() => call.destroy()))
    call.on('response', (response) => void readAnswer(response).then(resolve))
    call.end(body)
  })
}

async function readAnswer(response: IncomingMessage): Promise<NodeAnswer | string> {
  try {
    return { status: response.statusCode ?? 0, text: (await response.toArray()).join('') }
  } catch {
    return 'cut off within the answer'
  }
}

/** What is needed of a node. */
export type NodeAddress = Pick<ServerNode, 'name' | 'port'>
