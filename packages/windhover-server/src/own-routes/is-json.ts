/** Whether a value can stand in a document: JSON, which may hold schemas of a library (`~standard`). */
export function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value, (_name, part: unknown) => (isStandardSchema(part) ? {} : part)) !== undefined
  } catch {
    return false
  }
}

function isStandardSchema(part: unknown): boolean {
  return (typeof part === 'object' || typeof part === 'function') && part !== null && '~standard' in part
}
