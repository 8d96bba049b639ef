import { parse, type SubmissionResult } from '@conform-to/react'
import { useActionData, useRouteLoaderData } from '@remix-run/react'
import { createContext, Fragment, type ReactNode, useContext, useState } from 'react'
import type { loader } from '#app/root-loader.server'
import type { LocalCopy } from './local-copy'

/** Text that was put back from this device into a form. */
export type Restored = {
  formId: string
  /** the save it builds on */
  number: number
  /** `older`: something else has been saved since */
  age: 'current' | 'older'
  /** the text in the shape of a form that was not taken */
  result: SubmissionResult<string[]>
  /** the last answer to a button when it was put back: a later one has precedence */
  answer: unknown
}

type Restore = (formId: string, copy: LocalCopy, number: number) => void

const RestoredContext = createContext<{ restored: Restored | null; restore: Restore }>({
  restored: null,
  restore: () => {},
})

/** Around an editor: putting text back opens the editor anew with it. */
export function Restorable({ children }: { children: ReactNode }) {
  const answer = useActionData()
  const [{ restored, times }, set] = useState<{ restored: Restored | null; times: number }>({
    restored: null,
    times: 0,
  })
  const restore: Restore = (formId, copy, number) => {
    const age = copy.number === number ? 'current' : 'older'
    const next = { formId, number: copy.number, age, result: resultOf(copy), answer } as const
    set({ restored: next, times: times + 1 })
  }
  return (
    <RestoredContext.Provider value={{ restored, restore }}>
      <Fragment key={times}>{children}</Fragment>
    </RestoredContext.Provider>
  )
}

/** What was put back into this form, and how to put something back. */
export function useRestored(formId: string): { restored: Restored | null; restore: Restore } {
  const { restored, restore } = useContext(RestoredContext)
  return { restored: restored?.formId === formId ? restored : null, restore }
}

function resultOf({ fields }: LocalCopy): SubmissionResult<string[]> {
  const form = new FormData()
  for (const [name, text] of fields) form.append(name, text)
  return parse<null, string[]>(form, { resolve: () => ({ error: {} }) }).reply()
}

/** Whose copies this page may show and write. */
export function usePersonId(): string {
  return useRouteLoaderData<typeof loader>('root')?.person?.id ?? ''
}
