import { useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** Seconds between two reloads without a script, and milliseconds between two looks where no events come. */
const [seconds, between] = ['3', 4_000]

/** While a file waits: says where it stands, and keeps the page up to date, also without a script. */
export function Watch() {
  const { t } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const queued = page.attempts.flatMap(({ queue }) => (queue && !queue.gaveUp ? [queue.ahead] : []))
  const waits = queued.length > 0
  useEvents(waits ? paths.attemptEvents(page.entryId, page.stageId) : null)
  if (!waits) return null
  const ahead = Math.max(...queued)
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={seconds} />
      </noscript>
      <div role="status">
        <Notice title={t('attempts.waiting')}>
          <p>{t('attempts.ahead', { count: ahead })}</p>
        </Notice>
      </div>
    </>
  )
}

/** Reads the page's data again whenever the server says that something changed, or from time to time where it cannot. */
function useEvents(address: string | null): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!address) return
    let timer: ReturnType<typeof setInterval> | undefined
    const events = new EventSource(address)
    events.onmessage = () => revalidate()
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) timer ??= setInterval(revalidate, between)
    }
    return () => {
      events.close()
      clearInterval(timer)
    }
  }, [address, revalidate])
}
