/** What one check has found. */
export interface Finding {
  /** What was checked, as one word, or a setting's name. */
  readonly name: string
  /** `warn` for what a server can run with, and should not. */
  readonly status: 'ok' | 'warn' | 'fail'
  /** A sentence, with what to do if anything is wrong. No value of a secret is in it. */
  readonly message: string
}

/** Makes the function that writes what was found under a name. */
export function findingsOf(name: string): Readonly<Record<Finding['status'], (message: string) => Finding>> {
  const make =
    (status: Finding['status']) =>
    (message: string): Finding => ({ name, status, message })
  return { ok: make('ok'), warn: make('warn'), fail: make('fail') }
}
