/** How often it is looked whether the process stands still, and how late such a look then comes, in milliseconds. */
const lookMs = 250
const minLateMs = 500

/**
 * Makes a call once more if it failed, and the process stood still meanwhile: the time of the call may have passed
 * before its answer could be heard. The call MUST change nothing.
 */
export async function againAfterStall<Value>(call: () => Promise<Value>): Promise<Value> {
  let dueMs = performance.now() + lookMs
  let hasStood = false
  const look = (): void => {
    hasStood ||= performance.now() - dueMs > minLateMs
    dueMs = performance.now() + lookMs
  }
  const looking = setInterval(look, lookMs)
  try {
    return await call()
  } catch (error) {
    look()
    if (!hasStood) throw error
  } finally {
    clearInterval(looking)
  }
  return await call()
}
