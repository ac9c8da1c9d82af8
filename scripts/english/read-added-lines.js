/**
 * Returns the lines that a patch adds to each file, counted from 1.
 *
 * @param {string} patch - what `git diff --unified=0 --no-prefix` prints.
 * @returns {Map<string, Set<number>>}
 */
export function readAddedLines(patch) {
  /** @type {Map<string, Set<number>>} */
  const added = new Map()
  /** @type {Set<number>} */
  let lines = new Set()
  // A removed or added line may look like a head itself, so those of a hunk are counted instead of read.
  let left = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (left > 0) {
      if (/^[-+]/.test(line)) left -= 1
    } else if (hunk !== null) {
      const [, removed = '1', start = '', count = '1'] = hunk
      for (let offset = 0; offset < Number(count); offset += 1) lines.add(Number(start) + offset)
      left = Number(removed) + Number(count)
    } else if (line.startsWith('+++ ')) {
      lines = new Set()
      // A name with a space is followed by a tab.
      added.set(line.slice('+++ '.length).replace(/\t$/, ''), lines)
    }
  }
  added.delete('/dev/null')
  return added
}
