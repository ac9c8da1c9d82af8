import { type ErrorCode, type Issue, WindhoverError } from 'windhover'

/** An error on its way to another process. */
export interface LinkError {
  /** None for an error that is no `WindhoverError`. */
  readonly code?: ErrorCode
  readonly message: string
  readonly issues?: readonly Issue[]
  readonly mayHaveHappened?: boolean
}

/** Makes an error plain, so that it passes through a link. */
export function encodeLinkError(error: unknown): LinkError {
  if (!(error instanceof WindhoverError)) return { message: error instanceof Error ? error.message : String(error) }
  const { code, message, issues, mayHaveHappened } = error
  return { code, message, issues, mayHaveHappened }
}

/** Makes an error of what came through a link. */
export function decodeLinkError({ code, message, ...details }: LinkError): Error {
  return code === undefined ? new Error(message) : new WindhoverError(code, message, details)
}
