/** Sentences about a connection with TLS that will not come about, by the codes that Node and OpenSSL give them. */
const sentences: readonly (readonly [codes: RegExp, sentence: string])[] = [
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'the certificate of Redis is not for the host of the address: connect by a name that it is for',
  ],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, 'the certificate of Redis is not valid today: renew it, or set the clock'],
  [
    /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_)/,
    'the certificate of Redis is not of an authority that is trusted here: give the file of its authority (ca)',
  ],
  [
    /^ERR_SSL_.*(CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE)$/,
    'Redis asks for a certificate of this client: give one with its key (cert and key)',
  ],
  [
    /^ERR_SSL_.*(CERTIFICATE|UNKNOWN_CA)/,
    'Redis refuses the certificate of this client: give one that its authority signed (cert and key)',
  ],
]

/** Finds out whether TLS failed for a reason that lasts; returns a sentence that says what to do, or `undefined`. */
export function findTlsRefusal(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return sentences.find(([codes]) => codes.test(code))?.[1]
}
