import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { CriterionCommentFields } from '#app/domain/reviews/views/criterion-comments'
import { CriterionField } from '#app/domain/reviews/views/criterion-field'
import { AutosaveStatus } from '#app/http/autosave/autosave-status'
import { KeptCopy } from '#app/http/autosave/kept-copy'
import { useRestored } from '#app/http/autosave/restored'
import { SaveErrorsContext } from '#app/http/autosave/save-errors'
import { useAutosave } from '#app/http/autosave/use-autosave'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'
import { SavedVersion } from './saved-version'

type Shape = {
  mark: Record<string, string>
  comment: Record<string, { toTeam?: string; toJury?: string }>
  commentToTeam?: string
  commentToJury?: string
}

/** The rubric to fill in: saved automatically, submitted by the second button. */
export function ReviewForm() {
  const { t, local, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { rubric, review, percent, othersReviews } = work
  const marks = Object.entries(review.marks).map(([id, mark]) => [id, String(mark / 100)])
  const formId = `review-${work.assignmentId}`
  const [form, fields] = useServerForm<Shape>(formId, {
    mark: Object.fromEntries(marks),
    comment: review.comments,
    commentToTeam: review.commentToTeam,
    commentToJury: review.commentToJury,
  })
  const action = paths.review(work.assignmentId)
  const autosave = useAutosave({
    ...{ formId, action, number: review.number, numberField: 'number', mark: ['intent', 'autosave'] },
    pressing: useNavigation().state !== 'idle',
    answer: useActionData(),
    restored: useRestored(formId).restored,
  })
  const criteria = fields.mark.getFieldset()
  const comments = fields.comment.getFieldset()
  const juryHint = t(othersReviews === 'never' ? 'judging.comment_jury_hint' : 'reviews.jury_hint_shared')
  const overtaken = form.errors?.some(error => error.startsWith('judging.stale')) ?? false
  return (
    <SaveErrorsContext.Provider value={autosave.errors}>
      <ServerForm form={form} onChange={autosave.onChange} onSubmit={autosave.onSubmit}>
        <KeptCopy
          formId={formId}
          action={action}
          number={review.number}
          holdsUnsaved={autosave.holdsUnsaved}
        />
        {review.reopenReason && (
          <Notice kind="warn" title={t('judging.was_reopened')}>
            {review.reopenReason}
          </Notice>
        )}
        {overtaken && <SavedVersion />}
        <input type="hidden" name="number" value={autosave.number} />
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
          {percent !== null && (
            <p className="judge-percent">
              {t('judging.percent_now', { percent: format.number(percent, 2) })}
            </p>
          )}
          <AutosaveStatus autosave={autosave} idle={t('judging.saves_itself')} />
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
    </SaveErrorsContext.Provider>
  )
}
