import { MessageChannel, type MessagePort } from 'node:worker_threads'

import { createLink, type Link, type LinkEnd } from '../../src/workers/link.ts'

/** Both ends of a channel, which clones what passes as a channel between processes does. */
export interface LinkedPorts {
  readonly primary: Link
  readonly worker: Link
  /** Closes both, as the end of a process does. */
  readonly close: () => void
}

/** Links two ends in this process. */
export function linkPorts(): LinkedPorts {
  const { port1, port2 } = new MessageChannel()
  return {
    primary: createLink(toEnd(port1)),
    worker: createLink(toEnd(port2)),
    close: () => port1.close(),
  }
}

function toEnd(port: MessagePort): LinkEnd {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (callback) => void port.on('message', callback),
    onClose: (callback) => void port.once('close', callback),
  }
}
