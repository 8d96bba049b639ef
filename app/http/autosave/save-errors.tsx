import { createContext, type ReactNode, useContext } from 'react'
import { ConflictsContext } from './conflicts'
import type { AutosaveForm } from './use-autosave'

/** Field errors of an automatic save: message references by the field's name. */
export type SaveErrors = Readonly<Record<string, readonly string[]>>

const SaveErrorsContext = createContext<SaveErrors>({})

/** The last save's errors of this field, until the field changes. */
export function useSaveErrors(name: string | undefined): readonly string[] {
  return useContext(SaveErrorsContext)[name ?? ''] ?? []
}

type AutosaveContextsProps = { autosave: Pick<AutosaveForm, 'errors' | 'conflicts'>; children: ReactNode }

/** Lets each field of an autosaving form show its own errors and conflicts. */
export function AutosaveContexts({ autosave, children }: AutosaveContextsProps) {
  return (
    <SaveErrorsContext.Provider value={autosave.errors}>
      <ConflictsContext.Provider value={autosave.conflicts}>{children}</ConflictsContext.Provider>
    </SaveErrorsContext.Provider>
  )
}
