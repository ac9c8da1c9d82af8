import { CuttingProxy } from '../../windhover/test/support/cutting-proxy.ts'

/** The beginning of a publish into the stream of an epoch, as the client writes it. */
const publish = 'HPUB wh.'

/** Makes a proxy in front of NATS. */
export function createCuttingProxy(target: () => number): CuttingProxy {
  return new CuttingProxy({ target, isAppend: (chunk) => chunk.includes(publish) })
}
