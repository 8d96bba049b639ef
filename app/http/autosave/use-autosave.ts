import { useLocation } from '@remix-run/react'
import { type Dispatch, type FormEvent, useEffect, useReducer, useRef, useState } from 'react'
import { basesField, type Fields } from './form-parts'
import { readOutcome } from './outcome'
import type { Restored } from './restored'
import { type AutosaveEvent, isSaved, openAutosave, reduceAutosave } from './state'
import { useAsking } from './use-asking'
import { useBases } from './use-bases'
import { useLocalCopy } from './use-local-copy'
import { type Sending, useSaves } from './use-saves'

type Options = Sending & {
  /** the stored content as an untouched form sends it */
  stored: Fields
  /** the server's version when the page was loaded */
  number: number
  /** a button's submission is under way, and the last answer to one */
  pressing: boolean
  answer: unknown
  restored: Restored | null
}

const noErrors = {}

export type AutosaveForm = ReturnType<typeof useAutosave>

/**
 * Saves a form automatically, one save at a time, and keeps a copy on the device until the server has the text. No
 * error replaces the page (see `keepPage`). A pressed button waits for the running save.
 */
export function useAutosave({ number, stored, pressing, answer, restored, ...sending }: Options) {
  const [unsaved] = useState(restored !== null || isRefused(answer))
  const [state, dispatch] = useReducer(reduceAutosave, null, () =>
    openAutosave({ number: restored?.number ?? number, unsaved, at: Date.now() }),
  )
  const bases = useBases({ formId: sending.formId, stored, answer, restored })
  const copy = useLocalCopy({ ...sending, state, bases: bases.current })
  useSaves({ sending, state, bases }, dispatch)
  useAsking(sending, state)
  useReleases({ pressing, answer, pressed: state.pressed !== null, refused: bases.refused }, dispatch)
  useLoadedNumber(number, dispatch)
  const waiting = useRef<{ form: HTMLFormElement; button: HTMLElement | null } | null>(null)
  useEffect(() => {
    if (state.sent !== null || !waiting.current) return
    const { form, button } = waiting.current
    waiting.current = null
    form.requestSubmit(button)
  }, [state.sent])

  return {
    state,
    /** the page opened with text that the server does not have */
    holdsUnsaved: unsaved,
    bases: bases.initial,
    conflicts: bases.conflicts,
    saved: isSaved(state),
    hasLocalCopy: copy.kept,
    errors: state.problem?.kind === 'invalid' ? state.problem.errors : noErrors,
    number: state.number,
    onChange(event: FormEvent<HTMLFormElement>) {
      dispatch({ type: 'changed', at: Date.now() })
      copy.change(event.currentTarget)
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      const form = event.currentTarget
      // a second click sees the result of the first
      if (state.pressed !== null || waiting.current) return event.preventDefault()
      if (state.sent === null) {
        copy.press(form)
        writeBases(form, bases.send(new FormData(form)))
        return dispatch({ type: 'pressed' })
      }
      event.preventDefault()
      const { nativeEvent } = event
      waiting.current = { form, button: nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null }
    },
  }
}

/** Sends the current bases with a pressed button. */
function writeBases(form: HTMLFormElement, json: string) {
  const control = form.elements.namedItem(basesField)
  if (control instanceof HTMLInputElement) control.value = json
}

/** Whether the page shows a refused form. */
function isRefused(answer: unknown): boolean {
  const { kind } = readOutcome(answer)
  return kind === 'closed' || kind === 'invalid' || kind === 'conflict'
}

type Press = {
  pressing: boolean
  answer: unknown
  pressed: boolean
  refused: (answer: unknown) => void
}

/** Reports the result of a pressed button, once its submission has ended. */
function useReleases({ pressing, answer, pressed, refused }: Press, dispatch: Dispatch<AutosaveEvent>) {
  const latest = useRef(refused)
  latest.current = refused
  const { key } = useLocation()
  const begun = useRef(false)
  const before = useRef({ answer, key })
  useEffect(() => {
    if (pressing && pressed) begun.current = true
    if (!pressed) before.current = { answer, key }
    const over = begun.current || answer !== before.current.answer || key !== before.current.key
    if (pressing || !pressed || !over) return
    begun.current = false
    const news = answer === before.current.answer ? undefined : answer
    const outcome = readOutcome(news)
    latest.current(news)
    dispatch({ type: 'released', outcome, at: Date.now() })
  }, [pressing, answer, key, pressed, dispatch])
}

/** Uses a newer version that the page receives when its data is reloaded. */
function useLoadedNumber(number: number, dispatch: Dispatch<AutosaveEvent>) {
  const known = useRef(number)
  useEffect(() => {
    if (number === known.current) return
    known.current = number
    dispatch({ type: 'loaded', number })
  }, [number, dispatch])
}
