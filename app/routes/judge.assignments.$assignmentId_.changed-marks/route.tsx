import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { CriterionField } from '#app/domain/reviews/views/criterion-field'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function ChangedMarks() {
  const { t, local } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { assignmentId, code, challenge, why, can, counts } = work
  const places = [
    { href: paths.judgeDesk(), label: t('judging.desk_title') },
    { href: paths.review(assignmentId), label: t('judging.submission_code', { code }) },
    { href: paths.changedMarks(assignmentId), label: t('reviews.change_marks'), current: true },
  ]
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        eyebrow={<span>{local(challenge.title)}</span>}
        title={t('reviews.change_marks')}
        lead={t('reviews.change_lead')}
      />
      <Stack gap={6}>
        <Notice kind="info" title={t(`reviews.counts_${counts}`)} />
        <RefusalNotice why={why} zone={challenge.timeZone} />
        {can.change && <MarksForm />}
        {can.remove && (
          <Form method="post">
            <input type="hidden" name="_method" value="delete" />
            <Button variant="danger">{t('reviews.first_again')}</Button>
          </Form>
        )}
      </Stack>
    </Page>
  )
}

function MarksForm() {
  const { t } = useI18n()
  const points = usePoints()
  const { rubric, first, after, assignmentId } = useLoaderData<typeof loader>().work
  const marks = Object.entries(after ?? first).map(([id, mark]) => [id, String(mark / 100)])
  const [form, fields] = useServerForm<{ mark: Record<string, string> }>('changed-marks', {
    mark: Object.fromEntries(marks),
  })
  const criteria = fields.mark.getFieldset()
  return (
    <ServerForm form={form}>
      {rubric.criteria.map(criterion => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          criteria={rubric.criteria}
          field={criteria[criterion.id]}
        >
          <p className="quiet-text numeric">
            {t('reviews.first_mark', { mark: points(first[criterion.id]) })}
          </p>
        </CriterionField>
      ))}
      <Cluster>
        <Button>{t('reviews.keep_changed')}</Button>
        <LinkButton href={paths.review(assignmentId)} variant="quiet">
          {t('reviews.back_to_review')}
        </LinkButton>
      </Cluster>
    </ServerForm>
  )
}
