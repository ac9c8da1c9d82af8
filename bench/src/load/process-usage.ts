import { readFileSync } from 'node:fs'

/** `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const msPerTick = 10

/** Time on the processor so far, user and kernel, of all threads, in milliseconds. */
export function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // The second field is the name in parentheses, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * msPerTick
}

/** Memory that is resident now, in bytes. */
export function readRssBytes(pid: number): number {
  return readStatus(pid, 'VmRSS')
}

/** The most memory that was ever resident, in bytes. */
export function readPeakRssBytes(pid: number): number {
  return readStatus(pid, 'VmHWM')
}

function readStatus(pid: number, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1')
  const kib = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  if (kib === undefined) throw new Error(`/proc/${pid}/status has no ${field}: has the server ended?`)
  return Number(kib) * 1024
}
