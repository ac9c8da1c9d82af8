import { open, readFile, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

import { WindhoverError } from 'windhover'

/** How long another process may hold a lock before it is told of, in milliseconds. A change takes a few. */
const patienceMs = 5_000
const pauseMs = 20

/**
 * Makes a file that says that this process is at work, and waits as long as another one is. A file of a process of this
 * machine that has ended does not count.
 *
 * @returns a function that removes the file.
 * @throws WindhoverError `unavailable`, with the file and who holds it, if that takes too long.
 */
export async function lockFile(
  path: string,
  { giveUpAfterMs = patienceMs }: { readonly giveUpAfterMs?: number } = {},
): Promise<() => Promise<void>> {
  const deadline = performance.now() + giveUpAfterMs
  /* oxlint-disable no-await-in-loop -- each try depends on the one before */
  while (!(await makeFile(path))) {
    await removeIfAbandoned(path)
    if (performance.now() > deadline) throw new WindhoverError('unavailable', await describeHolder(path))
    await wait(pauseMs)
  }
  /* oxlint-enable no-await-in-loop */
  return () => rm(path, { force: true })
}

async function makeFile(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${process.pid} ${hostname()}\n`)
    await file.close()
    return true
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    const reason = code === 'ENOENT' ? 'there is no such folder' : code
    throw new WindhoverError('invalid_option', `${path}: cannot be made (${reason})`)
  }
}

/** Removes a lock whose process has ended. One process at a time looks: otherwise a second could remove the lock that the first made after it. */
async function removeIfAbandoned(path: string): Promise<void> {
  if (!isAbandoned(await readHolder(path))) return
  const guard = `${path}.guard`
  if (!(await makeFile(guard))) return
  try {
    if (isAbandoned(await readHolder(path))) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(text) ?? []
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host }
}

function isAbandoned(holder: Holder | undefined): boolean {
  if (holder === undefined || holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    // Another user's process is there, though it may not be told anything.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function describeHolder(path: string): Promise<string> {
  const holder = await readHolder(path)
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`
  return `${path}: ${who} is changing the file; if it is not, remove ${path}`
}
