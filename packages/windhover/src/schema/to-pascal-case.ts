/** Makes a name of words: `upload.progress` becomes `UploadProgress`. Empty if there is no ASCII letter or digit. */
export function toPascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
}
