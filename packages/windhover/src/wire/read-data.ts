/** Reads the data of an event: the value if it is JSON, otherwise the text. */
export function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
