/**
 * What becomes of a reader whose next message is no longer kept, because it took too long:
 *
 * - `disconnect` says `closing` with the reason `slow` and ends the stream; the client comes back and is told of its gap.
 * - `skip` says `gap` with the reason `slow` and goes on from the oldest kept message.
 * - `latest` gives of what is still kept only the newest message of each channel, event name and publisher's `key`. Messages
 *   that a newer one replaces are no loss; where others are gone, `gap` says so first.
 */
export type SlowPolicy = 'disconnect' | 'skip' | 'latest'

/** Every {@link SlowPolicy}. */
export const slowPolicies: readonly SlowPolicy[] = ['disconnect', 'skip', 'latest']
