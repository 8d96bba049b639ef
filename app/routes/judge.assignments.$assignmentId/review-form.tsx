import { useLoaderData } from '@remix-run/react'
import { CriterionCommentFields } from '#app/domain/judging/views/criterion-comments'
import { CriterionField } from '#app/domain/judging/views/criterion-field'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './door.server'
import { SavedVersion } from './saved-version'
import { useAutosave } from './use-autosave'

type Shape = {
  mark: Record<string, string>
  comment: Record<string, { toTeam?: string; toJury?: string }>
  commentToTeam?: string
  commentToJury?: string
}

/** The rubric to fill in: saved as it goes, handed in on the second button. */
export function ReviewForm() {
  const { t, local, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { rubric, review, percent, othersReviews } = work
  const marks = Object.entries(review.marks).map(([id, mark]) => [id, String(mark / 100)])
  const [form, fields] = useServerForm<Shape>(`review-${work.assignmentId}`, {
    mark: Object.fromEntries(marks),
    comment: review.comments,
    commentToTeam: review.commentToTeam,
    commentToJury: review.commentToJury,
  })
  const { number, status, ...events } = useAutosave(review.number)
  const criteria = fields.mark.getFieldset()
  const comments = fields.comment.getFieldset()
  const juryHint = t(othersReviews === 'never' ? 'judging.comment_jury_hint' : 'reviews.jury_hint_shared')
  const overtaken = form.errors?.some(error => error.startsWith('judging.stale')) ?? false
  return (
    <ServerForm form={form} {...events}>
      {review.reopenReason && (
        <Notice kind="warn" title={t('judging.was_reopened')}>
          {review.reopenReason}
        </Notice>
      )}
      {overtaken && <SavedVersion />}
      <input type="hidden" name="number" value={number} />
      {local(rubric.guidance) && <p className="quiet-text">{local(rubric.guidance)}</p>}
      {rubric.criteria.map(criterion => (
        <CriterionField key={criterion.id} criterion={criterion} field={criteria[criterion.id]}>
          <CriterionCommentFields
            field={comments[criterion.id]}
            name={local(criterion.name)}
            juryHint={juryHint}
          />
        </CriterionField>
      ))}
      <FormField
        field={fields.commentToTeam}
        label={t('judging.comment_team')}
        hint={t('judging.comment_team_hint')}
        optional
      >
        <TextArea {...typed(fields.commentToTeam)} rows={4} maxLength={5000} />
      </FormField>
      <FormField field={fields.commentToJury} label={t('judging.comment_jury')} hint={juryHint} optional>
        <TextArea {...typed(fields.commentToJury)} rows={3} maxLength={5000} />
      </FormField>
      <div className="judge-bar">
        <p className="judge-percent" role="status">
          {percent !== null && t('judging.percent_now', { percent: format.number(percent, 2) })} {t(status)}
        </p>
        <Cluster>
          <Button name="intent" value="submit">
            {t('judging.submit_next')}
          </Button>
          <Button name="intent" value="save" variant="secondary">
            {t('judging.save_draft')}
          </Button>
        </Cluster>
      </div>
    </ServerForm>
  )
}
