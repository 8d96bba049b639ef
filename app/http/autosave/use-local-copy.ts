import { useCallback, useEffect, useRef, useState } from 'react'
import { copyKey, fieldsOf, removeCopy, writeCopy } from './local-copy'
import type { Bases } from './merge'
import { usePersonId } from './restored'
import type { Autosave } from './state'
import { isSaved } from './state'

/** How long after a change the copy is written, in milliseconds; not at every key. */
const pause = 250

type Options = { formId: string; action: string; state: Autosave; bases: () => Bases }

/** Keeps the form's text on the device until the server has it. `hasCopy` is false where the browser has no storage. */
export function useLocalCopy({ formId, action, state, bases }: Options) {
  const personId = usePersonId()
  const key = copyKey({ personId, action, formId })
  const [hasCopy, setHasCopy] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const form = useRef<HTMLFormElement>()
  const { number, savedAt } = state
  const saved = isSaved(state)
  const latest = useRef({ key, number, formId, bases })
  latest.current = { key, number, formId, bases }

  const writeNow = useCallback((pressed = false) => {
    clearTimeout(timer.current)
    timer.current = undefined
    const { key, number, formId, bases } = latest.current
    const shown = form.current ?? document.getElementById(formId)
    if (!(shown instanceof HTMLFormElement)) return
    const fields = fieldsOf(new FormData(shown))
    setHasCopy(writeCopy(key, { number, fields, bases: bases(), at: Date.now(), pressed }))
  }, [])

  const pressed = state.pressed !== null
  useEffect(() => {
    if (pressed) return
    if (!saved) writeNow()
    else if (savedAt !== null) removeCopy(key)
  }, [savedAt, saved, pressed, key, writeNow])

  useEffect(() => {
    const flush = () => timer.current !== undefined && writeNow()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [writeNow])

  return {
    kept: hasCopy,
    /** writes at once what a button sends to the server */
    press(pressedForm: HTMLFormElement) {
      form.current = pressedForm
      writeNow(true)
    },
    change(changedForm: HTMLFormElement) {
      form.current = changedForm
      clearTimeout(timer.current)
      timer.current = setTimeout(writeNow, pause)
    },
  }
}
