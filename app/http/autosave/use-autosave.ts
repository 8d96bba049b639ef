import { useLocation } from '@remix-run/react'
import { type Dispatch, type FormEvent, useEffect, useReducer, useRef, useState } from 'react'
import { readOutcome } from './outcome'
import type { Restored } from './restored'
import { type AutosaveEvent, isSaved, openAutosave, reduceAutosave } from './state'
import { useAsking } from './use-asking'
import { useLocalCopy } from './use-local-copy'
import { type Sending, useSaves } from './use-saves'

type Options = Sending & {
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
export function useAutosave({ number, pressing, answer, restored, ...sending }: Options) {
  const [unsaved] = useState(restored?.age ?? refusedText(answer))
  const [state, dispatch] = useReducer(reduceAutosave, null, () =>
    openAutosave({ number: restored?.number ?? number, unsaved, at: Date.now() }),
  )
  const copy = useLocalCopy({ ...sending, state })
  useSaves(sending, state, dispatch)
  useAsking(sending, state)
  useReleases({ pressing, answer, pressed: state.pressed !== null }, dispatch)
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
    holdsUnsaved: unsaved !== null,
    saved: isSaved(state),
    kept: copy.kept,
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
        return dispatch({ type: 'pressed' })
      }
      event.preventDefault()
      const { nativeEvent } = event
      waiting.current = { form, button: nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null }
    },
  }
}

/** Whether the page shows a refused form, and whether another version was saved in the meantime. */
function refusedText(answer: unknown): 'current' | 'older' | null {
  switch (readOutcome(answer).kind) {
    case 'stale':
      return 'older'
    case 'closed':
    case 'invalid':
      return 'current'
    default:
      return null
  }
}

type Press = { pressing: boolean; answer: unknown; pressed: boolean }

/** Reports the result of a pressed button, once its submission has ended. */
function useReleases({ pressing, answer, pressed }: Press, dispatch: Dispatch<AutosaveEvent>) {
  const { key } = useLocation()
  const begun = useRef(false)
  const before = useRef({ answer, key })
  useEffect(() => {
    if (pressing && pressed) begun.current = true
    if (!pressed) before.current = { answer, key }
    const over = begun.current || answer !== before.current.answer || key !== before.current.key
    if (pressing || !pressed || !over) return
    begun.current = false
    const outcome = readOutcome(answer === before.current.answer ? undefined : answer)
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
