/** A command did not do what it was asked for, for a reason that its user can read. The command ends with exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  /** What is wrong, place by place, below the message. */
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[] = []) {
    super(message)
    this.details = details
  }
}
