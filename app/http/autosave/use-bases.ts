import { useEffect, useRef, useState } from 'react'
import { basesField, type Fields, partsOf } from './form-parts'
import { fieldsOf } from './local-copy'
import { type Bases, basesOf, printOf } from './merge'
import { readConflicts } from './outcome'
import type { Restored } from './restored'
import type { Conflicts, News } from './state'

type Options = { formId: string; stored: Fields; answer: unknown; restored: Restored | null }

export type BasesOfForm = ReturnType<typeof useBases>

const none: Conflicts = {}

/**
 * What the texts of a form are based on, so that the server can merge them with what others saved. The hidden field has
 * it without script; with script it follows each save.
 */
export function useBases({ formId, stored, answer, restored }: Options) {
  const refused = restored ? null : readConflicts(answer)
  const [initial] = useState(
    () => restored?.bases ?? basesOf(partsOf(stored), refused ? Object.keys(refused) : []),
  )
  const bases = useRef<Bases>(initial)
  const [conflicts, setConflicts] = useState<Conflicts>(refused ?? none)

  const [shown, setShown] = useState(stored)
  useEffect(() => {
    if (stored === shown) return
    setShown(stored)
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) bases.current = adopt(form, stored, bases.current)
  }, [stored, shown, formId])

  return {
    conflicts,
    /** the value of the hidden field when the page opens */
    initial: JSON.stringify(initial),
    current: () => bases.current,
    /** puts the bases into a form that is about to be sent, and remembers what is sent */
    send(body: FormData) {
      const json = JSON.stringify(bases.current)
      body.set(basesField, json)
      for (const [part, fields] of partsOf(fieldsOf(body))) {
        const known = bases.current[part] ?? [printOf([])]
        const print = printOf(fields)
        if (known.at(-1) !== print) bases.current[part] = [...known, print].slice(0, 40)
      }
      return json
    },
    /** after a save: takes over what others changed, and remembers what is stored now */
    answered(body: FormData, news: News, found: Conflicts = none) {
      setConflicts(Object.keys(found).length > 0 ? found : none)
      const form = document.getElementById(formId)
      if (!(form instanceof HTMLFormElement)) return
      const sent = fieldsOf(body)
      const shownNow = patched(form, sent, [...Object.values(news.taken).flat(), ...news.ids])
      const now = partsOf(shownNow)
      const next: Bases = {}
      for (const part of new Set([...now.keys(), ...Object.keys(bases.current)])) {
        const [print, before] = [
          printOf(now.get(part) ?? []),
          bases.current[part]?.slice(0, 1) ?? [printOf([])],
        ]
        const taken = news.taken[part]
        const isOld = part in found || (taken !== undefined && printOf(taken) !== print)
        next[part] = isOld ? before : [print, ...(news.stored ? [news.stored[part] ?? printOf([])] : [])]
      }
      bases.current = next
    },
    refused(answer: unknown) {
      setConflicts(readConflicts(answer) ?? none)
    },
  }
}

/** Writes texts into controls that still show what was sent, and returns the fields as they are then. */
function patched(form: HTMLFormElement, sent: Fields, texts: Fields): Fields {
  const written = new Map<string, string>()
  for (const [name, text] of texts) {
    const control = form.elements.namedItem(name)
    const before = sent.find(([each]) => each === name)?.[1] ?? ''
    if (!hasText(control) || control.value !== before) continue
    control.value = text
    written.set(name, text)
  }
  const known = new Set(sent.map(([name]) => name))
  const added = [...written].filter(([name]) => !known.has(name))
  return [...sent.map(([name, text]): Fields[number] => [name, written.get(name) ?? text]), ...added]
}

/** After the page's data came anew: fields that nobody changed here show what is stored now. */
function adopt(form: HTMLFormElement, stored: Fields, bases: Bases): Bases {
  const next = { ...bases }
  for (const [part, fields] of partsOf(stored)) {
    const [field] = fields
    if (fields.length !== 1 || !field || field[0] !== part) continue
    const control = form.elements.namedItem(part)
    if (!hasText(control)) continue
    const [mine, theirs] = [printOf([[part, control.value]]), printOf([field])]
    if (mine !== theirs && mine !== bases[part]?.[0]) continue
    if (mine !== theirs) control.value = field[1]
    next[part] = [theirs]
  }
  return next
}

function hasText(
  control: RadioNodeList | Element | null,
): control is RadioNodeList | HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (control instanceof RadioNodeList) return true
  if (control instanceof HTMLInputElement) return control.type !== 'checkbox' && control.type !== 'file'
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
}
