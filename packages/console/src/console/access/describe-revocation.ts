/** A revocation, as the API has it. */
export interface ListedRevocation {
  readonly id: string
  readonly subject?: string
  readonly tokenId?: string
  readonly address?: string
  readonly channel?: string
  /** RFC 3339. */
  readonly issuedBefore?: string
  readonly createdAt: string
  readonly until: string
}

/** Says in a few words what a revocation is about: all of it has to hold. */
export function describeRevocation(revocation: ListedRevocation): string {
  const { subject, tokenId, address, channel, issuedBefore } = revocation
  const parts = [
    subject !== undefined && `of ${subject}`,
    tokenId !== undefined && `credential ${tokenId}`,
    address !== undefined && `from ${address}`,
    channel !== undefined && `in ${channel}`,
    issuedBefore !== undefined && `issued before ${issuedBefore.slice(0, 16).replace('T', ' ')} UTC`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}
