/** Who uses the operations of admins, as the server knows. */
export interface Session {
  readonly subject: string | null
  readonly via: string | null
  /** RFC 3339; null if it does not end by itself. */
  readonly expiresAt: string | null
  /** Whether nobody has to log in. */
  readonly isOpen: boolean
}
