import { createHash } from 'node:crypto'

import { createClient } from '@redis/client'

import { encodeData } from '../load/message.ts'
import { type MeasuredStore, measuredHistory } from './measured-store.ts'

/** Opens a store in Redis that notes how many messages each call of its script has. Its control calls the script alone, by the same client. */
export async function openMeasuredRedis(library: string, url: string, hub: string): Promise<MeasuredStore> {
  const folder = `${library}/../windhover-redis/dist`
  const { createRedisStore } = (await import(`${folder}/index.js`)) as typeof import('windhover-redis')
  // What is not exported: as it was built.
  const { AppendCall } = (await import(
    `${folder}/append-call.js`
  )) as typeof import('../../../packages/windhover-redis/dist/append-call.js')
  const { appendScript } = (await import(
    `${folder}/append-script.js`
  )) as typeof import('../../../packages/windhover-redis/dist/append-script.js')
  const batches: number[] = []
  // oxlint-disable-next-line typescript/unbound-method -- each call below has its own `this`
  const run = AppendCall.prototype.run
  AppendCall.prototype.run = function note(drafts) {
    // Without drafts it is a probe.
    if (drafts.length > 0) batches.push(drafts.length)
    return run.call(this, drafts)
  }
  return {
    store: createRedisStore({ url, hub, history: measuredHistory }),
    batches,
    runControl: (sizes) => callScript(url, appendScript, sizes),
  }
}

async function callScript(url: string, script: string, sizes: readonly number[]): Promise<void> {
  const client = createClient({ url })
  await client.connect()
  const keys = ['s', 'm', 'i'].map((name) => `wh:{control}:${name}`)
  await client.sendCommand(['DEL', ...keys])
  await client.sendCommand(['SCRIPT', 'LOAD', script])
  const hash = createHash('sha1').update(script).digest('hex')
  const bounds = [String(measuredHistory.maxMessages), String(measuredHistory.maxBytes), '0']
  const head = ['EVALSHA', hash, '3', ...keys, 'fedcba9876543210', ...bounds, '0', '0']
  const data = encodeData({ publisher: 0, sequence: 0, sentUs: 0 }, 100)
  // One after the other, as the store has one call on its way.
  for (const size of sizes) {
    const drafts = Array.from({ length: size }, () => ['', 'broadcast', 'message', data, '', '', '', '', ''])
    // oxlint-disable-next-line no-await-in-loop -- as above
    await client.sendCommand([...head, ...drafts.flat()])
  }
  client.destroy()
}
