/** What a JWK Set may take, in bytes: a hundred keys. */
const maxBytes = 262_144

/**
 * Fetches a JWK Set (RFC 7517, section 5) as text. A redirect is not followed: whoever could redirect would choose the keys.
 *
 * @throws Error with half a sentence, such as "answered 404".
 */
export async function fetchKeySet(url: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    redirect: 'manual',
    signal,
  })
  try {
    if (response.status >= 300 && response.status < 400) {
      throw new Error(`answered ${response.status}, a redirect, which is not followed`)
    }
    if (response.status !== 200) throw new Error(`answered ${response.status}`)
    return await readBounded(response)
  } finally {
    // The rest of what was not read; the connection would otherwise stay open.
    if (!response.bodyUsed) await response.body?.cancel().catch(() => {})
  }
}

async function readBounded({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // An iteration that ends early cancels the rest.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new Error(`sends more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
