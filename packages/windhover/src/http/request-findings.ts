import type { OriginJudgement } from '../stream/judge-origin.ts'

/** What is known of a request beside its head: the server or the framework found it out. */
export interface RequestFindings {
  /** Finds the client's IP address, for endpoints that limit readers by it; `undefined` where it is not known. */
  readonly address: (() => string | undefined) | undefined
  /** The parameters of the path, percent-decoded; `undefined` if it is not the path of the endpoint. */
  readonly params: Readonly<Record<string, string>> | undefined
  /** Who asks; `undefined` where nobody wants to know. */
  readonly judgement: OriginJudgement | undefined
}
