import { setTimeout } from 'node:timers/promises'

/** Lets time pass. */
export function wait(ms: number): Promise<void> {
  return setTimeout(ms)
}
