import { CuttingProxy } from '../../windhover/test/support/cutting-proxy.ts'

/** The arguments of a probe: EVALSHA, the script, 3 keys with their count, and 6 of its own. An append has more. */
const probeArguments = 12

/**
 * Makes a proxy in front of Redis.
 *
 * @param change - changes what Redis answers, to as many bytes.
 */
export function createCuttingProxy(target: () => number, change?: (answer: string) => string): CuttingProxy {
  const isAppend = (chunk: Buffer): boolean =>
    Number(/^\*(\d+)\r/.exec(chunk.toString('latin1'))?.[1] ?? 0) > probeArguments
  return new CuttingProxy({ target, isAppend, ...(change === undefined ? {} : { change }) })
}
