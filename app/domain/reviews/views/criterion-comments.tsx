import type { FieldMetadata } from '@conform-to/react'
import { FormField, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { VisuallyHidden } from '#app/ui/hidden'

type CommentShape = { toTeam?: string; toJury?: string }
type CriterionCommentsProps = {
  field: FieldMetadata<CommentShape, Record<string, unknown>, string[]> | undefined
  /** what the criterion is called */
  name: string
  juryHint: string
}

/** The judge's comment on one criterion: collapsed until it is opened or filled. */
export function CriterionCommentFields({ field, name, juryHint }: CriterionCommentsProps) {
  const { t } = useI18n()
  if (!field) return null
  const { toTeam, toJury } = field.getFieldset()
  const written = [toTeam, toJury].some(each => each.initialValue || each.errors)
  return (
    <Details
      open={written}
      summary={
        <>
          {t('reviews.comment_on')} <VisuallyHidden>{name}</VisuallyHidden>
        </>
      }
    >
      <div className="criterion-comments">
        <FormField
          field={toTeam}
          label={t('judging.comment_team')}
          hint={t('judging.comment_team_hint')}
          optional
        >
          <TextArea {...typed(toTeam)} rows={2} maxLength={5000} />
        </FormField>
        <FormField field={toJury} label={t('judging.comment_jury')} hint={juryHint} optional>
          <TextArea {...typed(toJury)} rows={2} maxLength={5000} />
        </FormField>
      </div>
    </Details>
  )
}
