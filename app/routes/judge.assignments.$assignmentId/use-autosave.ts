import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import type { MessageKey } from '#app/i18n/messages'

const pauseMs = 1200

/**
 * Sends the form to its own action shortly after the last change. A submit waits for a save under way, so that the
 * two never overtake each other. `number` is the count of saves the next one must name.
 */
export function useAutosave(stored: number) {
  const fetcher = useFetcher<unknown>()
  const timer = useRef<number>()
  const waiting = useRef<{ form: HTMLFormElement; button: HTMLElement | null } | null>(null)
  const saved = savedNumber(fetcher.data)

  useEffect(() => {
    if (fetcher.state !== 'idle' || !waiting.current) return
    const { form, button } = waiting.current
    waiting.current = null
    form.requestSubmit(button)
  }, [fetcher.state])

  useEffect(() => () => window.clearTimeout(timer.current), [])

  return {
    number: Math.max(stored, saved ?? 0),
    status: statusOf(fetcher.state, fetcher.data, saved),
    onChange(event: FormEvent<HTMLFormElement>) {
      const form = event.currentTarget
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => {
        const data = new FormData(form)
        data.set('intent', 'autosave')
        fetcher.submit(data, { method: 'post' })
      }, pauseMs)
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      window.clearTimeout(timer.current)
      if (fetcher.state === 'idle') return
      event.preventDefault()
      const { nativeEvent, currentTarget } = event
      const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
      waiting.current = { form: currentTarget, button }
    },
  }
}

function savedNumber(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('number' in data)) return null
  return typeof data.number === 'number' ? data.number : null
}

function statusOf(state: string, data: unknown, saved: number | null): MessageKey {
  if (state !== 'idle') return 'judging.saving'
  if (saved !== null) return 'judging.saved'
  return data === undefined ? 'judging.saves_itself' : 'judging.not_saved'
}
