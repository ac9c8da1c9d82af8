import type { AccessParts } from './access-parts.ts'
import { createKeyParts } from './key-parts.ts'
import { tokenParts } from './token-parts.ts'

/** All parts, for a server that a program makes: it gets them before its options are known, as it is made without a promise. */
export const everyAccessPart: AccessParts = { ...createKeyParts(), ...tokenParts }
