import { CuttingProxy } from '../../windhover/test/support/cutting-proxy.ts'

/** The arguments of a probe: EVALSHA, the script, 3 keys with their count, and 6 of its own. An append has more. */
const probeArguments = 12

/**
 * Makes a proxy in front of Redis.
 *
 * @param change - changes what Redis answers, to as many bytes.
 */
export function createCuttingProxy(target: () => number, change?: (answer: string) => string): CuttingProxy {
  const isAppend = (chunk: Buffer): boolean => {
    // A read may be sent along with it.
    const calls = chunk.toString('latin1').matchAll(/\*(\d+)\r\n\$7\r\nEVALSHA\r/g)
    return Array.from(calls, ([, count]) => Number(count)).some((count) => count > probeArguments)
  }
  return new CuttingProxy({ target, isAppend, ...(change === undefined ? {} : { change }) })
}
