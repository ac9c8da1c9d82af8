/**
 * What happens to a reader whose next message is no longer kept, because it took too long:
 *
 * - `disconnect` sends `closing` with the reason `slow` and ends the stream. The client comes back and is
 *   told of its gap.
 * - `skip` sends `gap` with the reason `slow` and continues from the oldest kept message.
 * - `latest` sends of the messages still kept only the newest of each channel, event name and publisher's
 *   `key`. Messages that a newer one replaces are no loss; if others are gone, `gap` comes first.
 */
export type SlowPolicy = 'disconnect' | 'skip' | 'latest'

/** Every {@link SlowPolicy}. */
export const slowPolicies: readonly SlowPolicy[] = ['disconnect', 'skip', 'latest']
