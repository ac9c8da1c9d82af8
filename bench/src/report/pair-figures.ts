import type { Outcome } from '../outcome.ts'

/** Pairs what two sides measured in the same rounds. A run that failed has no figure, and its pair says nothing. What cost nothing is no measure either. */
export function pairFigures(
  ours: readonly Outcome[],
  others: readonly Outcome[],
  figure: string,
): (readonly [own: number, other: number])[] {
  return ours.flatMap(({ figures }, index) => {
    const [own, other] = [figures[figure], others[index]?.figures[figure]]
    return own === undefined || other === undefined || !(own > 0 && other > 0) ? [] : [[own, other] as const]
  })
}
