import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const msPerTick = 10

/** Time on the processor so far, user and kernel, of all threads, in milliseconds. */
export function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // The second field is the name in parentheses, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * msPerTick
}

/**
 * As {@link readCpuMs}, to the nanosecond: for short windows, in which a tick is a large part. Threads that have ended
 * are not counted.
 */
export function readExactCpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const spent = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(' ')[0])
  return spent.reduce((sum, ns) => sum + Number(ns), 0) / 1e6
}

/** As {@link readCpuMs}, of a process and those that it started. */
export function readFamilyCpuMs(pid: number): number {
  return [pid, ...listChildren(pid)].reduce((sum, member) => sum + readCpuMs(member), 0)
}

/** The processes that a process started and that still run. */
export function listChildren(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
  return children.split(' ').filter(Boolean).map(Number)
}

/** How many sockets a process has open. */
export function countSockets(pid: number): number {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).filter((name) => isSocket(`${folder}/${name}`)).length
}

function isSocket(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('socket:')
  } catch {
    // It was closed since its folder was read.
    return false
  }
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
