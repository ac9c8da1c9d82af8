import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** What a process has open and holds in memory. */
export interface ProcessUsage {
  readonly sockets: number
  readonly residentMb: number
}

/** Returns what the kernel tells of processes, together; `undefined` if one is gone, or where there is no `/proc`. */
export function readUsage(pids: readonly number[]): ProcessUsage | undefined {
  try {
    const folders = pids.map((pid) => `/proc/${pid}`)
    return {
      sockets: folders.reduce((sum, folder) => sum + countSockets(folder), 0),
      residentMb: folders.reduce((sum, folder) => sum + readResidentMb(folder), 0),
    }
  } catch {
    return undefined
  }
}

/** Whether a process runs. One that has ended, and that nobody has asked about, does not. */
export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
  } catch {
    return false
  }
}

function readResidentMb(folder: string): number {
  const pages = Number(readFileSync(`${folder}/statm`, 'latin1').split(' ')[1])
  return (pages * 4096) / 1e6
}

function countSockets(folder: string): number {
  return readdirSync(`${folder}/fd`).filter((fd) => {
    try {
      return readlinkSync(`${folder}/fd/${fd}`).startsWith('socket:')
    } catch {
      // Closed since the folder was read.
      return false
    }
  }).length
}
