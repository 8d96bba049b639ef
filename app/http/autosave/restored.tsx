import { parse, type SubmissionResult } from '@conform-to/react'
import { useActionData, useRouteLoaderData } from '@remix-run/react'
import { createContext, Fragment, type ReactNode, useContext, useState } from 'react'
import type { loader } from '#app/root-loader.server'
import type { LocalCopy } from './local-copy'
import type { Bases } from './merge'

/** Text that was restored from this device into a form. */
export type Restored = {
  formId: string
  /** the version that it is based on */
  number: number
  bases: Bases
  /** the text in the form of a refused submission */
  result: SubmissionResult<string[]>
  /** the last answer to a button before restoring; a later answer takes precedence */
  answer: unknown
}

type Restore = (formId: string, copy: LocalCopy) => void

const RestoredContext = createContext<{ restored: Restored | null; restore: Restore }>({
  restored: null,
  restore: () => {},
})

/** Wraps an editor: restoring text remounts the editor with it. */
export function Restorable({ children }: { children: ReactNode }) {
  const answer = useActionData()
  const [{ restored, times }, set] = useState<{ restored: Restored | null; times: number }>({
    restored: null,
    times: 0,
  })
  const restore: Restore = (formId, copy) => {
    const { number, bases } = copy
    const next = { formId, number, bases, result: resultOf(copy), answer }
    set({ restored: next, times: times + 1 })
  }
  return (
    <RestoredContext.Provider value={{ restored, restore }}>
      <Fragment key={times}>{children}</Fragment>
    </RestoredContext.Provider>
  )
}

/** The text restored into this form, and a function that restores text. */
export function useRestored(formId: string): { restored: Restored | null; restore: Restore } {
  const { restored, restore } = useContext(RestoredContext)
  return { restored: restored?.formId === formId ? restored : null, restore }
}

function resultOf({ fields }: LocalCopy): SubmissionResult<string[]> {
  const form = new FormData()
  for (const [name, text] of fields) form.append(name, text)
  return parse<null, string[]>(form, { resolve: () => ({ error: {} }) }).reply()
}

/** The person whose copies this page may show and write. */
export function usePersonId(): string {
  return useRouteLoaderData<typeof loader>('root')?.person?.id ?? ''
}
