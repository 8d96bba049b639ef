import { createContext, useContext } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Fieldset } from '#app/ui/fieldset'
import { choicePrefix } from './form-parts'
import type { Conflicts } from './state'

export const ConflictsContext = createContext<Conflicts>({})

/** The stored text of a field that two people changed at once, and the choice between both texts. */
export function FieldConflict({
  name,
  words,
}: {
  name: string | undefined
  words?: (text: string) => string
}) {
  const { t } = useI18n()
  const conflict = useContext(ConflictsContext)[name ?? '']
  if (!name || !conflict) return null
  const text = words ? words(conflict.text) : conflict.text
  return (
    <ConflictChoice part={name} print={conflict.print}>
      <p className="answer-text">{text || t('submissions.empty')}</p>
    </ConflictChoice>
  )
}

type ConflictChoiceProps = { part: string; print: string; legend?: string; children?: React.ReactNode }

/** Two choices that the next save carries, with and without script. */
export function ConflictChoice({ part, print, legend, children }: ConflictChoiceProps) {
  const { t } = useI18n()
  const id = `keep-${part.replace(/\W/g, '-')}`
  const choices = [
    { value: print, label: t('autosave.keep_mine') },
    { value: 'theirs', label: t('autosave.take_theirs') },
  ]
  return (
    <div className="conflict">
      <Fieldset id={id} legend={legend ?? t('autosave.conflict_title')}>
        {children}
        <div className="cluster">
          {choices.map(({ value, label }) => (
            <label key={value} className="conflict-choice">
              <input type="radio" name={`${choicePrefix}${part}`} value={value} /> {label}
            </label>
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

/** The parts in conflict that no single field shows: rows, the order of a list, groups of boxes. */
export function useGroupConflicts(hasField: (part: string) => boolean): [string, Conflicts[string]][] {
  return Object.entries(useContext(ConflictsContext)).filter(([part]) => !hasField(part))
}
