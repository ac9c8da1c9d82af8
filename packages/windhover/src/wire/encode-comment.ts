/**
 * Writes text as a comment: a line that starts with a colon, which readers skip (HTML, section 9.2.6). Each
 * line of the text becomes one comment, and no text is one empty comment. A parser makes no event of it,
 * since the empty line after it has no data to report.
 */
export function encodeComment(text: string): string {
  return `: ${text.replace(/\r\n|\r|\n/g, '\n: ')}\n\n`
}
