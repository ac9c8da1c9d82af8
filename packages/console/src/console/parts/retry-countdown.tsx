import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The seconds until the next attempt. Not read out: a screen reader would be told of each second. */
export function RetryCountdown({ retryAt }: { retryAt: number | undefined }): JSX.Element {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [retryAt])
  const seconds = retryAt === undefined ? 0 : Math.ceil((retryAt - now) / 1000)
  return <span aria-hidden="true">{seconds > 0 ? `Trying again in ${seconds} s.` : 'Trying now …'}</span>
}
