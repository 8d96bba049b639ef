import { createContext, useContext } from 'react'
import type { ReviewInput } from '#app/domain/challenges/input'
import type { Section } from '#app/domain/challenges/sections'
import { FormField, typed, type useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'

type RemarkFields = ReturnType<ReturnType<typeof useServerForm<ReviewInput>>[1]['remarks']['getFieldset']>

/** The fields of the review; null for a reader who may not decide. */
export const Remarks = createContext<RemarkFields | null>(null)

/** A remark on the section that it stands in: closed until somebody has something to say. */
export function Remark({ section }: { section: Section }) {
  const { t } = useI18n()
  const field = useContext(Remarks)?.[section]
  if (!field) return null
  const name = t(`challenges.section.${section}`)
  const written = Boolean(field.initialValue) || field.errors !== undefined
  return (
    <Details summary={t('editing.review.remark', { section: name })} open={written}>
      <FormField field={field} label={t('editing.review.what_changes')} optional>
        <TextArea {...typed(field)} rows={3} maxLength={2000} />
      </FormField>
    </Details>
  )
}
