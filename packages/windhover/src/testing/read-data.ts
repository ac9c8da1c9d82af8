/** What the data of an event says: the value where it is JSON, and else the text. */
export function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
