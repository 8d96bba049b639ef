import { createContext, useContext } from 'react'

/** What was wrong with fields of a save that nobody asked for: message references by the field's name. */
export type SaveErrors = Readonly<Record<string, readonly string[]>>

export const SaveErrorsContext = createContext<SaveErrors>({})

/** What the last save had to say of this field, until it is typed into again. */
export function useSaveErrors(name: string | undefined): readonly string[] {
  return useContext(SaveErrorsContext)[name ?? ''] ?? []
}
