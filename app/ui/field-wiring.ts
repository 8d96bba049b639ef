import { createContext, useContext } from 'react'

type Wiring = { id: string; hasHint: boolean; hasError: boolean; required: boolean }

export const FieldContext = createContext<Wiring | null>(null)

/** The attributes of a control inside a Field; outside one, none. */
export function useFieldWiring() {
  const field = useContext(FieldContext)
  if (!field) return {}
  return { id: field.id, required: field.required || undefined, ...describe(field) }
}

/** The aria attributes that connect a control or a group with its hint and error. */
export function describe({ id, hasHint, hasError }: Omit<Wiring, 'required'>) {
  const ids = [hasHint && hintId(id), hasError && errorId(id)].filter(Boolean)
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': hasError || undefined,
  }
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`
