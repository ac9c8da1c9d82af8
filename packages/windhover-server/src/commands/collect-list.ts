/** Takes a list for a flag: by commas, by the flag once more, or both. */
export function collectList(text: string, before: readonly string[] = []): readonly string[] {
  const items = text.split(',').map((item) => item.trim())
  return [...before, ...items.filter((item) => item !== '')]
}
