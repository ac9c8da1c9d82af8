import { createClient, ErrorReply } from '@redis/client'

import { storeKeys } from './store-keys.ts'

/** The Redis that a store would use. */
export interface RedisSetup {
  readonly url: string
  readonly hub: string
}

const connectTimeoutMs = 3_000
const oldestMajor = 7

/** The commands of the store, each with the arguments by which its right to the keys is judged: `S` is the stream. */
const commands = [
  'XADD S 1-1 a b',
  'XTRIM S MINID 1',
  'XRANGE S - +',
  'XREVRANGE S + -',
  'XINFO STREAM S',
  'XREAD STREAMS S 0',
  'HSET M a b',
  'HMGET M a',
  'HGET M a',
  'HGETALL M',
  'HDEL I a',
  'DEL I',
  'EXISTS S',
  'TIME',
  'EVALSHA a 0',
]

/** Returns those of the commands that the user may not run. Redis 7 judges them in scripts without running them. */
const rightsScript = `#!lua
local missing = {}
for _, line in ipairs(ARGV) do
  local words = {}
  for word in string.gmatch(line, '%S+') do
    if word == 'S' then word = KEYS[1] elseif word == 'M' then word = KEYS[2] elseif word == 'I' then word = KEYS[3] end
    words[#words + 1] = word
  end
  if not redis.acl_check_cmd(unpack(words)) then missing[#missing + 1] = words[1] end
end
return missing`

/**
 * Finds out why a store cannot use a Redis, on a connection of its own. A Redis that cannot be reached within 3 s, or is
 * loading its data, has no fault: it may come.
 *
 * @returns a sentence that says what to do; `undefined` if nothing is known to be wrong.
 */
export async function findRedisFault({ url, hub }: RedisSetup): Promise<string | undefined> {
  const client = createClient({ url, RESP: 2, socket: { connectTimeout: connectTimeoutMs, reconnectStrategy: false } })
  // Each call gets its own error. An error event without a listener would end the process.
  client.on('error', () => undefined)
  const timer = setTimeout(() => client.isOpen && client.destroy(), connectTimeoutMs)
  try {
    await client.connect()
    return await judge((words) => client.sendCommand(words), hub)
  } catch (error) {
    return describeRefusal(error)
  } finally {
    clearTimeout(timer)
    if (client.isOpen) client.destroy()
  }
}

async function judge(send: (words: string[]) => Promise<unknown>, hub: string): Promise<string | undefined> {
  const info = String(await send(['INFO', 'server']).catch((error: unknown) => refuseRight(error, '+info')))
  const version = /redis_version:([\d.]+)/.exec(info)?.[1]
  if (version !== undefined && Number.parseInt(version) < oldestMajor) {
    return `Redis ${version} is too old; take Redis ${oldestMajor}.0 or newer`
  }
  const memory = String(await send(['INFO', 'memory']))
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1] ?? ''
  if (policy.startsWith('allkeys-')) {
    return `Redis evicts messages under its maxmemory-policy ${policy}; set it to noeviction, or take another Redis`
  }
  const { stream, state, idempotency } = storeKeys(hub)
  const script = ['EVAL', rightsScript, '3', stream, state, idempotency, ...commands]
  const missing = (await send(script).catch((error: unknown) => refuseRight(error, '+eval'))) as string[]
  if (missing.length === 0) return undefined
  const rights = missing.map((name) => `+${name.toLowerCase()}`).join(' ')
  return `the user may not do all that a store does; give it ACL rules such as ~wh:* ${rights}`
}

/** A fault that was found. */
class RedisFault extends Error {}

function refuseRight(error: unknown, right: string): never {
  if (error instanceof ErrorReply && error.message.startsWith('NOPERM')) {
    throw new RedisFault(`the user may not do all that a store does; give it ACL rules such as ~wh:* ${right}`)
  }
  throw error
}

function describeRefusal(error: unknown): string | undefined {
  if (error instanceof RedisFault) return error.message
  if (!(error instanceof ErrorReply)) return undefined
  const [code] = error.message.split(' ', 1)
  if (code === 'WRONGPASS') return 'Redis refuses the user or the password of the URL; correct them'
  if (code === 'NOAUTH') return 'Redis wants a password, and the URL has none; give one'
  if (code === 'NOPERM') return `the user may not do all that a store does: ${error.message.slice('NOPERM '.length)}`
  if (/invalid password|without any password configured/i.test(error.message)) {
    return 'Redis refuses the user or the password of the URL; correct them'
  }
  if (/DB index is out of range/i.test(error.message)) return 'Redis has no database of the number in the URL'
  return undefined
}
