import { useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { readAnswer } from './form-answer'

const quietFor = 1_500

type Autosave = { form: RefObject<HTMLFormElement>; action: string; draftNumber: number; paused: boolean }
export type SaveState = 'untouched' | 'typing' | 'saving' | 'saved' | 'conflict' | 'failed'

/**
 * Saves a while after the last keystroke, one save at a time. A save that finds a newer draft stops it: what to keep
 * is then the person's own decision. Pressing a button waits for the save under way, so that it does not meet itself.
 */
export function useAutosave({ form, action, draftNumber, paused }: Autosave) {
  const fetcher = useFetcher()
  const [number, setNumber] = useState(draftNumber)
  const [touched, setTouched] = useState(0)
  const waiting = useRef<HTMLElement | null | undefined>(undefined)
  const [dealtWith, setDealtWith] = useState<unknown>(undefined)
  const data = fetcher.data === dealtWith ? undefined : fetcher.data
  const answer = readAnswer(data)
  const idle = fetcher.state === 'idle'

  useEffect(() => setNumber(draftNumber), [draftNumber])
  useEffect(() => {
    const saved = savedNumber(fetcher.data)
    if (saved !== null) setNumber(saved)
  }, [fetcher.data])

  useEffect(() => {
    if (touched === 0 || paused || answer.stale || !idle) return
    const timer = setTimeout(() => {
      if (!form.current) return
      setTouched(0)
      fetcher.submit(textsOf(form.current), { method: 'post', action, encType: 'multipart/form-data' })
    }, quietFor)
    return () => clearTimeout(timer)
  }, [touched, paused, answer.stale, idle, form, action, fetcher])

  useEffect(() => {
    if (!idle || waiting.current === undefined) return
    const submitter = waiting.current
    waiting.current = undefined
    form.current?.requestSubmit(submitter)
  }, [idle, form])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    setTouched(0)
    setDealtWith(fetcher.data)
    if (idle) return
    event.preventDefault()
    waiting.current = submitterOf(event)
  }

  return {
    number,
    state: stateOf({ touched: touched > 0, idle, stale: answer.stale, data }),
    answer,
    onSubmit,
    onInput: () => setTouched(count => count + 1),
  }
}

type Facts = { touched: boolean; idle: boolean; stale: boolean; data: unknown }

function stateOf({ touched, idle, stale, data }: Facts): SaveState {
  if (stale) return 'conflict'
  if (!idle) return 'saving'
  if (touched) return 'typing'
  if (data === undefined) return 'untouched'
  return savedNumber(data) === null ? 'failed' : 'saved'
}

function savedNumber(data: unknown): number | null {
  const known = typeof data === 'object' && data !== null && 'draftNumber' in data ? data.draftNumber : null
  return typeof known === 'number' ? known : null
}

/** The form without its files: those go their own way. */
function textsOf(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  for (const name of [...data.keys()]) if (/^(files|staged)\./.test(name)) data.delete(name)
  data.set('autosave', 'on')
  return data
}

function submitterOf({ nativeEvent }: FormEvent<HTMLFormElement>): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
}
