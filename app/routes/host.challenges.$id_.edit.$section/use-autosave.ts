import { useActionData, useFetcher } from '@remix-run/react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useI18n } from '#app/i18n/use-i18n'

type Answer = { version?: number; result?: unknown }

const pause = 1200

/** Sends the form by itself a moment after the last keystroke, one save at a time, each building on the one before. */
export function useAutosave(loadedVersion: number) {
  const fetcher = useFetcher<Answer>()
  const form = useRef<HTMLFormElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const [dirty, setDirty] = useState(false)
  const busy = fetcher.state !== 'idle'
  const version = Math.max(loadedVersion, fetcher.data?.version ?? 0)
  const send = useRef(() => {})
  send.current = () => {
    if (!form.current) return
    if (busy) return void setTimeout(() => send.current(), pause)
    const data = new FormData(form.current)
    data.set('autosave', 'on')
    setDirty(false)
    fetcher.submit(data, { method: 'post', encType: 'multipart/form-data' })
  }
  const schedule = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send.current(), pause)
    setDirty(true)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useRowsChanged(schedule)
  const touch = (event: FormEvent<HTMLElement>) => {
    form.current = event.currentTarget.querySelector('form')
    schedule()
  }
  const beforeSubmit = useWaitingSubmit(busy, () => clearTimeout(timer.current))
  return { version, touch, beforeSubmit, status: useStatus({ busy, dirty, answer: fetcher.data }) }
}

/** A row that was added, removed or moved is a change too, once there is a form to send. */
function useRowsChanged(schedule: () => void) {
  const answer = useActionData<{ result?: { intent?: unknown } }>()
  const intent = answer?.result?.intent
  useEffect(() => {
    if (intent) schedule()
  }, [intent, schedule])
}

/** A button pressed while a save is under way waits for its answer: the two would otherwise collide. */
function useWaitingSubmit(busy: boolean, stopTimer: () => void) {
  const waiting = useRef<{ form: HTMLFormElement; button: HTMLElement | null } | null>(null)
  useEffect(() => {
    if (busy || !waiting.current) return
    const { form, button } = waiting.current
    waiting.current = null
    form.requestSubmit(button)
  }, [busy])
  return (event: FormEvent<HTMLElement>) => {
    stopTimer()
    if (!busy || !(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    event.stopPropagation()
    const { nativeEvent } = event
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    waiting.current = { form: event.target, button }
  }
}

type Facts = { busy: boolean; dirty: boolean; answer: Answer | undefined }

function useStatus({ busy, dirty, answer }: Facts): string {
  const { t } = useI18n()
  const [savedAt, setSavedAt] = useState<string | null>(null)
  useEffect(() => {
    if (answer?.version) setSavedAt(new Date().toTimeString().slice(0, 5))
  }, [answer])
  if (busy) return t('editor.saving')
  if (dirty) return t('editor.unsaved')
  if (answer?.result) return t('editor.not_saved')
  return savedAt ? t('editor.saved_at', { time: savedAt }) : ''
}
