import { type Problem, readProblem, toProblem } from '../problem.ts'

/** What became of a publish. */
export type PublishResult =
  | {
      readonly ok: true
      readonly event: string
      /** How many clients are connected, or `null` when that cannot be known. */
      readonly connected: number | null
      readonly id: string
    }
  | { readonly ok: false; readonly problem: Problem }

/** Sends JSON text to the API; never rejects. */
export async function publish(url: string, body: string): Promise<PublishResult> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    })
    if (!response.ok) return { ok: false, problem: await readProblem(response) }
    const answer = (await response.json()) as Record<string, unknown>
    return {
      ok: true,
      event: asText(answer['event']),
      connected: typeof answer['connected'] === 'number' ? answer['connected'] : null,
      id: asText(answer['id']),
    }
  } catch (cause) {
    return { ok: false, problem: toProblem(cause) }
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
