import { nowUs } from './message.ts'
import { readFamilyCpuMs } from './process-usage.ts'

/** What counts what arrives. */
interface Arrivals {
  readonly messages: number
  readonly bytes: number
}

/** What was counted up to a moment. */
interface Snapshot {
  readonly us: number
  readonly messages: number
  readonly bytes: number
  readonly accepted: number
  readonly serverCpuMs: number
  readonly clientCpuMs: number
}

/** What happened between two moments. */
export interface Usage {
  readonly seconds: number
  readonly deliveries: number
  readonly megabytes: number
  readonly publishes: number
  readonly serverCpuMs: number
  readonly serverCpuPercent: number
  /** Near 100, the load itself may have been what was measured. */
  readonly clientCpuPercent: number
}

/** Begins to count; the function it answers tells what happened since. */
export function openUsageWindow(
  pid: number,
  readers: Arrivals,
  publishers: { readonly accepted: number },
): () => Usage {
  const from = takeSnapshot(pid, readers, publishers)
  return () => {
    const to = takeSnapshot(pid, readers, publishers)
    const seconds = (to.us - from.us) / 1e6
    const serverCpuMs = to.serverCpuMs - from.serverCpuMs
    return {
      seconds,
      deliveries: to.messages - from.messages,
      megabytes: (to.bytes - from.bytes) / 1e6,
      publishes: to.accepted - from.accepted,
      serverCpuMs,
      serverCpuPercent: serverCpuMs / seconds / 10,
      clientCpuPercent: (to.clientCpuMs - from.clientCpuMs) / seconds / 10,
    }
  }
}

function takeSnapshot(
  pid: number,
  { messages, bytes }: Arrivals,
  { accepted }: { readonly accepted: number },
): Snapshot {
  const { user, system } = process.cpuUsage()
  return {
    us: nowUs(),
    messages,
    bytes,
    accepted,
    serverCpuMs: readFamilyCpuMs(pid),
    clientCpuMs: (user + system) / 1000,
  }
}
