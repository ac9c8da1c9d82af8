import { createClient } from '@redis/client'

/** Sends a command on a connection of its own. */
export async function sendCommand(url: string, ...words: readonly string[]): Promise<unknown> {
  const client = createClient({ url, RESP: 2, socket: { reconnectStrategy: false } })
  // The call is refused as well.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.sendCommand(words)
  } finally {
    client.destroy()
  }
}
