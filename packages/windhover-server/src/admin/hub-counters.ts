import type { Observer } from 'windhover'

/** Counts what happens in a hub, for those who ask how it is. */
export class HubCounters implements Observer {
  published = 0
  gaps = 0
  deliveries = 0

  onPublished(): void {
    this.published += 1
  }

  onGap(): void {
    this.gaps += 1
  }

  onRound({ deliveries }: { readonly deliveries: number }): void {
    this.deliveries += deliveries
  }
}
