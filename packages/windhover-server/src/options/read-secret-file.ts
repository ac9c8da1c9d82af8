import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

import { findSecretFileFault, type SecretFileRule } from './secret-file-fault.ts'

/** The file of a secret that others may read or write, or that is too large. Its message names no file and shows nothing of it. */
export class UnsafeSecretFile extends Error {
  override readonly name = 'UnsafeSecretFile'
}

/** What a file of a secret may be. */
export interface SecretFileOptions extends Pick<SecretFileRule, 'takesMounted'> {
  /** The most bytes that it may have. Default: any. */
  readonly maxBytes?: number
  /** Whether it must be a file rather than, say, a pipe, which a shell makes of `<(…)`. Default: false. */
  readonly isFile?: boolean
}

/**
 * Reads the text of a file that holds a secret.
 *
 * @throws UnsafeSecretFile for one that others may read or write; an error with the `code` of the system for one that cannot be read.
 */
export function readSecretFile(path: string, options: SecretFileOptions = {}): string {
  const { maxBytes = Infinity, isFile = false } = options
  const file = openSync(path, 'r')
  try {
    // Of the open file: its name could be another file by now.
    const stats = fstatSync(file)
    if (isFile && !stats.isFile()) throw new UnsafeSecretFile('is not a file')
    const fault = stats.isFile() && process.platform !== 'win32' ? findSecretFileFault(stats, path, options) : undefined
    if (fault !== undefined) throw new UnsafeSecretFile(fault)
    if (stats.size > maxBytes) throw new UnsafeSecretFile(`is larger than ${maxBytes} bytes`)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/**
 * Reads the one secret of a file that an operator mounts or writes, without the line end that editors and `openssl` add, which belongs to
 * no secret.
 *
 * @throws as {@link readSecretFile} does.
 */
export function readSecretText(path: string): string {
  return readSecretFile(path, { takesMounted: true }).replace(/\r?\n$/, '')
}
