import { readProse } from './read-prose.js'

/** A sentence that is longer than this is read twice. */
const maxWords = 30

/** Words that a dictionary marks as dated, with what is said today. */
const dated = new Map([
  ['anew', 'again'],
  ['hither', 'here'],
  ['shall', 'must, will or should'],
  ['thence', 'from there'],
  ['thereof', 'of it'],
  ['thither', 'there'],
  ['thus', 'so'],
  ['unto', 'to'],
  ['whence', 'from where'],
  ['whereof', 'of which'],
  ['whilst', 'while'],
])

/**
 * Returns what is wrong with the English of the added lines of a file. A sentence is judged whole when one of its lines was added.
 *
 * @param {string} name - the path of the file, as it is printed.
 * @param {string} text
 * @param {(line: number) => boolean} isAdded
 * @returns {string[]} a line for each, in order.
 */
export function findFaults(name, text, isAdded) {
  return readProse(name, text).flatMap((sentence) => {
    const added = sentence.filter(({ line }) => isAdded(line))
    const [first] = added
    if (first === undefined) return []
    const faults = added.flatMap(({ text: word, line }) => {
      const plain = word.toLowerCase().replaceAll(/[^\p{L}'-]/gu, '')
      return dated.has(plain) ? [`${name}:${line}: "${plain}" is dated; ${dated.get(plain)} is said today`] : []
    })
    if (sentence.length <= maxWords) return faults
    const start = sentence
      .slice(0, 6)
      .map((word) => word.text)
      .join(' ')
    return [...faults, `${name}:${first.line}: a sentence of ${sentence.length} words, over ${maxWords}: "${start} …"`]
  })
}
