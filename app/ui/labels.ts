import { createContext, type ReactNode, useContext } from 'react'

/** How a control is filled in, which decides the verb of its error. */
export type ControlKind = 'fill' | 'choose' | 'tick'

export type Label = { text: string; kind: ControlKind }

/**
 * The label of every control on the page, by the control's id, so that a summary of errors can name the controls that
 * stand below it. Filled while the page is drawn.
 */
export const LabelsContext = createContext<Map<string, Label> | null>(null)

/** What a control's label belongs to, such as the row of a list: `Prize 2`. */
export const LabelPrefix = createContext('')

/** Notes the label of a control. A label that is more than text has no name. */
export function useLabel(id: string, label: ReactNode, kind: ControlKind = 'fill'): void {
  const labels = useContext(LabelsContext)
  const prefix = useContext(LabelPrefix)
  if (typeof label === 'string') labels?.set(id, { text: joined(prefix, label), kind })
}

/** The name of what contains a control, inside what contains that. */
export function useLabelPrefix(label: string): string {
  return joined(useContext(LabelPrefix), label)
}

function joined(prefix: string, label: string): string {
  return prefix === '' ? label : `${prefix}, ${label}`
}
