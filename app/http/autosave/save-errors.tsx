import { createContext, useContext } from 'react'

/** Field errors of an automatic save: message references by the field's name. */
export type SaveErrors = Readonly<Record<string, readonly string[]>>

export const SaveErrorsContext = createContext<SaveErrors>({})

/** The last save's errors of this field, until the field changes. */
export function useSaveErrors(name: string | undefined): readonly string[] {
  return useContext(SaveErrorsContext)[name ?? ''] ?? []
}
