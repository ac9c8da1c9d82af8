/**
 * A word of prose and the line that it stands on, counted from 1.
 *
 * @typedef {{ readonly text: string, readonly line: number }} Word
 */

/**
 * Returns the sentences of a file, each as its words. Code, tables, addresses and what is for tools are no prose.
 *
 * @param {string} name - its ending says how it is read: `.md` as Markdown, any other by its comments.
 * @param {string} text
 * @returns {Word[][]}
 */
export function readProse(name, text) {
  const lines = text.split('\n')
  return (name.endsWith('.md') ? readMarkdown(lines) : readComments(lines)).flatMap(splitSentences)
}

/**
 * A piece of text that runs on over its lines, such as a paragraph or an item of a list.
 *
 * @typedef {Word[]} Piece
 */

/**
 * @param {readonly string[]} lines
 * @returns {Piece[]}
 */
function readMarkdown(lines) {
  const pieces = new Pieces()
  let isCode = false
  let isHead = lines[0] === '---'
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
    if (isHead && index > 0 && line === '---') isHead = false
    else if (isCode || isHead || /^\s*(?:```|~~~|\||<!--|$)/.test(line)) pieces.end()
    else if (line.startsWith('#')) pieces.addAlone(line, index)
    else {
      if (/^\s*(?:[-*]|\d+\.) /.test(line)) pieces.end()
      pieces.add(line.replace(/^\s*(?:[-*>]|\d+\.) /, ''), index)
    }
  }
  return pieces.end()
}

/**
 * Reads the comments that begin a line. One after code is too short to be a sentence that needs care.
 *
 * @param {readonly string[]} lines
 * @returns {Piece[]}
 */
function readComments(lines) {
  const pieces = new Pieces()
  let isBlock = false
  for (const [index, line] of lines.entries()) {
    if (!isBlock && /^\s*\/\*/.test(line)) {
      pieces.end()
      isBlock = true
    }
    const text = isBlock
      ? line
          .replace(/^\s*\/\*+/, '')
          .replace(/\*+\/.*$/, '')
          .replace(/^\s*\* ?/, '')
      : /^\s*\/\/(.*)$/.exec(line)?.[1]
    if (isBlock && line.includes('*/')) isBlock = false
    if (text === undefined || text.trim() === '' || /^[\s/]*(?:oxlint-|@ts-|#region|#endregion)/.test(text))
      pieces.end()
    else {
      // A tag begins something else, and what it is about is a name.
      if (/^\s*(?:@|[-*] )/.test(text)) pieces.end()
      pieces.add(
        text.replace(/^\s*@(?:param|throws|typeParam)(?: \{[^}]*\})? \S+/, '').replace(/^\s*(?:@\w+|[-*] )/, ''),
        index,
      )
    }
  }
  return pieces.end()
}

/** Collects words until a piece ends. */
class Pieces {
  /** @type {Piece[]} */
  #done = []
  /** @type {Piece} */
  #piece = []

  /**
   * @param {string} text
   * @param {number} index - of the line.
   */
  add(text, index) {
    const words = toPlain(text)
      .split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word))
    this.#piece.push(...words.map((word) => ({ text: word, line: index + 1 })))
  }

  /**
   * @param {string} text
   * @param {number} index - of the line.
   */
  addAlone(text, index) {
    this.end()
    this.add(text, index)
    this.end()
  }

  /** @returns {Piece[]} all that have ended. */
  end() {
    if (this.#piece.length > 0) this.#done.push(this.#piece)
    this.#piece = []
    return this.#done
  }
}

/**
 * Takes out what is not read as words: inline code counts as one, a link as its text.
 *
 * @param {string} text
 */
function toPlain(text) {
  return text
    .replaceAll(/(`+).+?\1/g, 'code')
    .replaceAll(/\{@link(?:code|plain)? [^}]*\}/g, 'code')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\bhttps?:\/\/[^\s)]+/g, 'address')
}

/**
 * @param {Piece} piece
 * @returns {Word[][]}
 */
function splitSentences(piece) {
  /** @type {Word[][]} */
  const sentences = [[]]
  for (const word of piece) {
    sentences.at(-1)?.push(word)
    if (/[.!?][)"'”*_]*$/.test(word.text) && !/\b(?:e\.g|i\.e|etc|vs)\.$/.test(word.text)) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}
