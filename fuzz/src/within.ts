/**
 * How long a client that does nothing wrong may have to wait, in milliseconds: longer than a busy machine takes, shorter than any
 * time-out that would end the wait.
 */
export const defaultPatienceMs = 15_000

/** Waits for something that must come; what takes longer counts as hanging. */
export async function within<T>(what: string, promise: Promise<T>, patienceMs: number = defaultPatienceMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const hangs = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${patienceMs} ms`)), patienceMs)
  })
  try {
    return await Promise.race([promise, hangs])
  } finally {
    clearTimeout(timer)
  }
}
