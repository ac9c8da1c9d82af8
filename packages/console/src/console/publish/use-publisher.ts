import { useCallback, useState } from 'preact/hooks'

import { publish, type PublishResult } from './publish.ts'

/** The result of the newest publish, with a number that tells one from the next. */
export interface PublisherAnswer {
  readonly result: PublishResult | undefined
  readonly number: number
}

/** Sends, and tells the result of the newest. */
export interface Publisher {
  readonly answer: PublisherAnswer | undefined
  readonly isSending: boolean
  /** Sends a body of JSON text. */
  readonly send: (url: string, body: string) => void
  /** Takes the answer away: it belongs to what was sent, not to another form. */
  readonly forget: () => void
}

/** Holds the answer that the panel shows. */
export function usePublisher(onSent: () => void): Publisher {
  const [answer, setAnswer] = useState<Publisher['answer']>()
  const [sending, setSending] = useState(0)
  const send = useCallback(
    (url: string, body: string) => {
      setSending((count) => count + 1)
      void publish(url, body).then((result) => {
        setSending((count) => count - 1)
        setAnswer((before) => ({ result, number: (before?.number ?? 0) + 1 }))
        onSent()
      })
    },
    [onSent],
  )
  const forget = useCallback(
    // The number goes on: a new answer with an old one's would count as shown already.
    () => setAnswer((before) => before && { result: undefined, number: before.number + 1 }),
    [],
  )
  return { answer, isSending: sending > 0, send, forget }
}
