import { useFetcher } from '@remix-run/react'
import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import { readOutcome } from './outcome'
import { type Autosave, type AutosaveEvent, isSaved, nextSaveAt, type Outcome } from './state'

/** Where a form is, where it is sent, and how a save is told from a pressed button. */
export type Sending = {
  /** the form's id on the page */
  formId: string
  /** the address that takes it */
  action: string
  /** the field with the number that a save builds on */
  numberField: string
  /** the field that marks a save which nobody asked for */
  mark: readonly [name: string, value: string]
  /** off where a save is an act of its own; the text is still kept on the device */
  automatic?: boolean
}

/** One sending of the form, and how many changes it carries. */
type Snapshot = { body: FormData; changes: number }

/** Sends the form when the state says that it is due, and tells what came of it. */
export function useSaves(sending: Sending, state: Autosave, dispatch: Dispatch<AutosaveEvent>) {
  const { post, answered } = usePost(sending.action)
  const due = sending.automatic === false ? null : nextSaveAt(state)
  const current = useRef<Snapshot | null>(null)
  const unanswered = useRef<Snapshot[]>([])

  const send = useRef(() => {})
  send.current = () => {
    const body = bodyOf(sending, state.number)
    if (!body) return
    current.current = { body, changes: state.changes }
    dispatch({ type: 'sent' })
    post(body)
  }
  useEffect(() => {
    if (due === null) return
    const timer = setTimeout(() => send.current(), Math.max(0, due - Date.now()))
    return () => clearTimeout(timer)
  }, [due])

  const underWay = state.sent !== null
  useEffect(() => {
    const sent = current.current
    const answer = underWay && sent ? answered() : null
    if (!sent || !answer) return
    // a save is always answered with something: without an answer it was broken off
    const outcome: Outcome = answer.data === undefined ? { kind: 'fault' } : readOutcome(answer.data)
    const lost = outcome.kind === 'stale' ? unanswered.current.pop() : undefined
    if (lost) {
      // what overtook this save may be an earlier one of this page, whose answer was lost: sent again, it is recognised
      current.current = lost
      post(lost.body)
      return
    }
    if (outcome.kind === 'offline' || outcome.kind === 'fault') unanswered.current.push(sent)
    else unanswered.current = []
    current.current = null
    dispatch({ type: 'answered', outcome, at: Date.now(), carried: sent.changes })
  }, [answered, underWay, post, dispatch])

  useWaking(dispatch)
  useFarewell(sending, { state, due: due !== null })
}

/** A fetcher for one form. `answered()` is null until the last post is over, then what it was answered, if anything. */
function usePost(action: string) {
  const fetcher = useFetcher<unknown>()
  const { state, data, submit } = fetcher
  const begun = useRef(false)
  const before = useRef<unknown>(undefined)
  const latest = useRef(data)
  latest.current = data
  const post = useCallback(
    (body: FormData) => {
      before.current = latest.current
      begun.current = false
      submit(body, { method: 'post', action, encType: 'multipart/form-data' })
    },
    [submit, action],
  )
  const answered = useCallback((): { data: unknown } | null => {
    if (state !== 'idle') begun.current = true
    if (state !== 'idle' || !(begun.current || data !== before.current)) return null
    return { data: data === before.current ? undefined : data }
  }, [state, data])
  return { post, answered }
}

/** The form without its files, which go their own way. */
function bodyOf({ formId, numberField, mark }: Sending, number: number): FormData | null {
  const form = document.getElementById(formId)
  if (!(form instanceof HTMLFormElement)) return null
  const body = new FormData(form)
  for (const [name, value] of [...body])
    if (typeof value !== 'string' || /^(?:files|staged)\./.test(name)) body.delete(name)
  body.set(numberField, String(number))
  body.set(...mark)
  return body
}

/** A connection that is back, and a person who comes back or leaves, are reasons to save at once. */
function useWaking(dispatch: Dispatch<AutosaveEvent>) {
  useEffect(() => {
    const wake = () => dispatch({ type: 'woken', at: Date.now() })
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [dispatch])
}

/** Leaving for another page of the site sends what was typed last; its local copy stays until it is seen to be saved. */
function useFarewell(sending: Sending, now: { state: Autosave; due: boolean }) {
  const latest = useRef({ sending, ...now })
  latest.current = { sending, ...now }
  const last = useRef<FormData | null>(null)
  useEffect(() => {
    last.current = isSaved(now.state) ? null : bodyOf(sending, now.state.number)
  })
  useEffect(
    () => () => {
      const { sending, state, due } = latest.current
      if (!due || state.problem || !last.current) return
      const [path, search] = sending.action.split('?')
      const address = `${path}.data${search ? `?${search}` : ''}`
      // why: nobody is there any more to be told; the local copy is offered when the page is opened again
      fetch(address, { method: 'POST', body: last.current, keepalive: true }).catch(() => {})
    },
    [],
  )
}
