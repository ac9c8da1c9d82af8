import type { Target } from './load.ts'
import { readRssBytes } from './process-usage.ts'
import { wait } from './wait.ts'

const collections = 12
const collectMs = 1000

/**
 * The least memory over some collections. Freed pages go back to the system only with a later one, and no two runs agree with which. The
 * young generation, up to 32 MB after many came, goes back to 2 MB only where nearly nothing was allocated for some seconds.
 */
export async function readCollectedBytes({ pid, canCollect }: Target): Promise<number> {
  let bytes = readRssBytes(pid)
  for (let times = 0; canCollect && times < collections; times += 1) {
    process.kill(pid, 'SIGUSR2')
    await wait(collectMs)
    bytes = Math.min(bytes, readRssBytes(pid))
  }
  return bytes
}
