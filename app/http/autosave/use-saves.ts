import { useFetcher } from '@remix-run/react'
import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import { readOutcome } from './outcome'
import { type Autosave, type AutosaveEvent, isSaved, nextSaveAt, type Outcome } from './state'
import type { BasesOfForm } from './use-bases'

/** The form, its address, and how a save differs from a pressed button. */
export type Sending = {
  /** the form's id on the page */
  formId: string
  /** the address that it is sent to */
  action: string
  /** the field with the version that a save is based on */
  numberField: string
  /** the field that marks an automatic save */
  mark: readonly [name: string, value: string]
  /** false where saving is an explicit action; the text is still kept on the device */
  automatic?: boolean
}

/** A copy of the form to send, and how many changes it contains. */
type Snapshot = { body: FormData; changes: number }

type Saves = { sending: Sending; state: Autosave; bases: BasesOfForm }

/** Sends the form when the state says so, and reports the result. */
export function useSaves({ sending, state, bases }: Saves, dispatch: Dispatch<AutosaveEvent>) {
  const { post, answered } = usePost(sending.action)
  const due = sending.automatic === false ? null : nextSaveAt(state)
  const current = useRef<Snapshot | null>(null)
  const known = useRef(bases)
  known.current = bases

  const send = useRef(() => {})
  send.current = () => {
    const body = bodyOf(sending, state.number)
    if (!body) return
    known.current.send(body)
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
    // a save always gets an answer; without one it was aborted
    const outcome: Outcome = answer.data === undefined ? { kind: 'fault' } : readOutcome(answer.data)
    if (outcome.kind === 'saved') known.current.answered(sent.body, outcome.news)
    if (outcome.kind === 'conflict') known.current.answered(sent.body, outcome.news, outcome.conflicts)
    current.current = null
    dispatch({ type: 'answered', outcome, at: Date.now(), carried: sent.changes })
  }, [answered, underWay, dispatch])

  const flush = useRef(() => {})
  flush.current = () => {
    if (due !== null) send.current()
  }
  useWaking(dispatch, flush)
  useFarewell({ sending, state, bases })
}

/** A fetcher for one form. `answered()` is null until the last request has ended, then its answer, if any. */
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

/** The form without its files, which are uploaded separately. */
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

/** Saves at once when the connection is back, or the person returns to the page or turns to another one. */
function useWaking(dispatch: Dispatch<AutosaveEvent>, flush: { current: () => void }) {
  useEffect(() => {
    const wake = () => dispatch({ type: 'woken', at: Date.now() })
    // a hidden page may be stopped before its next timer
    const turn = () => (document.visibilityState === 'hidden' ? flush.current() : wake())
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', turn)
    return () => {
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [dispatch, flush])
}

/**
 * Sends the last text when the person leaves: by a link within the site, or by closing the tab or opening another
 * address. Its local copy stays until it is known to be saved.
 */
function useFarewell(saves: Saves) {
  const latest = useRef(saves)
  latest.current = saves
  const last = useRef<FormData | null>(null)
  const keep = useRef(() => {})
  keep.current = () => {
    const { sending, state } = latest.current
    last.current = isSaved(state) ? null : bodyOf(sending, state.number)
  }
  useEffect(() => keep.current())
  useEffect(() => {
    const leave = () => {
      const { sending, state, bases } = latest.current
      if (!last.current || state.pressed !== null || !canSave(sending, state)) return
      bases.send(last.current)
      sendLast(sending, last.current)
    }
    const hide = () => {
      // the page may have changed after it was drawn last
      keep.current()
      leave()
    }
    window.addEventListener('pagehide', hide)
    return () => {
      window.removeEventListener('pagehide', hide)
      leave()
    }
  }, [])
}

function sendLast({ action }: Sending, body: FormData) {
  const [path, search] = action.split('?')
  const address = `${path}.data${search ? `?${search}` : ''}`
  // why: the page is gone; the local copy is offered when it is opened again
  fetch(address, { method: 'POST', body, keepalive: isSmall(body) }).catch(() => {})
}

/** Whether an unsaved text would be saved without anyone's help. */
function canSave({ automatic }: Sending, { problem }: Autosave): boolean {
  return automatic !== false && (problem === null || problem.kind === 'offline' || problem.kind === 'fault')
}

/** Whether the browser can still send this after the page is gone, which it does with at most 64 KiB. */
function isSmall(body: FormData): boolean {
  const characters = [...body].reduce((sum, [name, value]) => sum + name.length + String(value).length, 0)
  // a letter has up to two bytes in our languages, and each field has a head
  return characters * 2 + [...body.keys()].length * 120 < 60_000
}

/** Whether leaving the page could lose text on the server's side, so that the person should be asked. */
export function isAtRisk(sending: Sending, state: Autosave): boolean {
  if (isSaved(state) || state.pressed !== null) return false
  if (state.problem || !canSave(sending, state)) return true
  const body = bodyOf(sending, state.number)
  return body !== null && !isSmall(body)
}
