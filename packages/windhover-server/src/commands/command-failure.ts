/** A command did not do what it was asked for, for a reason that its user can read. The command ends with its exit code. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  /** What is wrong, place by place, below the message. */
  readonly details: readonly string[]

  /** 1 if nothing more is known; 78 for a setup that must not run (`EX_CONFIG` of sysexits.h). */
  readonly exitCode: number

  constructor(message: string, details: readonly string[] = [], exitCode = 1) {
    super(message)
    this.details = details
    this.exitCode = exitCode
  }
}
