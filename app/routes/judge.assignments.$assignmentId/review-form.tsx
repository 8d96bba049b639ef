import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { type FormEvent, useMemo, useState } from 'react'
import type { Marks, Rubric } from '#app/domain/challenges/content'
import { checkMarks, readMarks, reviewValues } from '#app/domain/reviews/marks'
import { CriterionCommentFields } from '#app/domain/reviews/views/criterion-comments'
import { CriterionField } from '#app/domain/reviews/views/criterion-field'
import { scoreReview } from '#app/domain/statistics/score'
import { AutosaveStatus } from '#app/http/autosave/autosave-status'
import { basesField, fieldsOfValues } from '#app/http/autosave/form-parts'
import { KeptCopy } from '#app/http/autosave/kept-copy'
import { useRestored } from '#app/http/autosave/restored'
import { AutosaveContexts } from '#app/http/autosave/save-errors'
import { useAutosave } from '#app/http/autosave/use-autosave'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

type Shape = {
  mark: Record<string, string>
  comment: Record<string, { toTeam?: string; toJury?: string }>
  commentToTeam?: string
  commentToJury?: string
}

/** The rubric to fill in: saved automatically, submitted by the second button. */
export function ReviewForm() {
  const { t, local, format, locale } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { rubric, review, othersReviews } = work
  const formId = `review-${work.assignmentId}`
  const [form, fields] = useServerForm<Shape>(formId, reviewValues(review, locale))
  const stored = useMemo(() => fieldsOfValues(reviewValues(review, locale)), [review, locale])
  const action = paths.review(work.assignmentId)
  const autosave = useAutosave({
    ...{ formId, action, number: review.number, numberField: 'number', mark: ['intent', 'autosave'] },
    stored,
    pressing: useNavigation().state !== 'idle',
    answer: useActionData(),
    restored: useRestored(formId).restored,
  })
  const total = useRunningTotal(rubric, review.marks)
  const criteria = fields.mark.getFieldset()
  const comments = fields.comment.getFieldset()
  const juryHint = t(othersReviews === 'never' ? 'judging.comment_jury_hint' : 'reviews.jury_hint_shared')
  return (
    <AutosaveContexts autosave={autosave}>
      <ServerForm
        form={form}
        onChange={event => {
          autosave.onChange(event)
          total.onChange(event)
        }}
        onSubmit={autosave.onSubmit}
      >
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
        <input type="hidden" name="number" value={autosave.number} />
        <input type="hidden" name={basesField} defaultValue={autosave.bases} />
        {local(rubric.guidance) && <p className="quiet-text">{local(rubric.guidance)}</p>}
        {rubric.criteria.map(criterion => (
          <CriterionField
            key={criterion.id}
            criterion={criterion}
            criteria={rubric.criteria}
            field={criteria[criterion.id]}
          >
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
          <div className="cluster">
            <p className="judge-percent">
              {t('judging.marked_of', { marked: total.marked, all: rubric.criteria.length })}
              {total.percent !== null && (
                <> · {t('judging.percent_now', { percent: format.number(total.percent, 2) })}</>
              )}
            </p>
            <AutosaveStatus autosave={autosave} idle={t('judging.saves_itself')} />
          </div>
          <p className="field-hint">{t('judging.submit_locks')}</p>
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
    </AutosaveContexts>
  )
}

/** The percent of the criteria that have a mark now, and how many they are. */
function useRunningTotal(rubric: Rubric, stored: Marks) {
  const [marks, setMarks] = useState<Marks>(stored)
  const score = scoreReview(
    rubric.criteria.map(criterion => ({ ...criterion, required: false })),
    marks,
  )
  return {
    marked: Object.keys(marks).length,
    percent: score.status === 'complete' ? score.percent : null,
    onChange({ currentTarget }: FormEvent<HTMLFormElement>) {
      const typed = [...new FormData(currentTarget)].flatMap(([name, text]): [string, string][] =>
        name.startsWith('mark.') && typeof text === 'string' ? [[name.slice('mark.'.length), text]] : [],
      )
      setMarks(checkMarks(rubric, readMarks(Object.fromEntries(typed))).marks)
    },
  }
}
