import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { ReviewSheet } from '#app/domain/reviews/views/review-sheet'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select, TextArea, TextInput } from '#app/ui/controls'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Override() {
  const { t, local } = useI18n()
  const nameOf = useWhoName()
  const { history } = useLoaderData<typeof loader>()
  const { review, rubric, overrides, challenge, judge, code, team } = history
  const submission = team ?? t('judging.submission_code', { code })
  return (
    <Page width="text">
      <PageHead
        eyebrow={<span>{local(challenge.title)}</span>}
        title={t('reviews.override_title')}
        lead={t('reviews.override_lead', { who: nameOf(judge), submission })}
      />
      <Stack gap={8}>
        <OverrideForm />
        {review && (
          <Panel id="standing" title={t('reviews.stands_now')}>
            <ReviewSheet criteria={rubric.criteria} overrides={overrides} {...review} />
          </Panel>
        )}
      </Stack>
    </Page>
  )
}

type Shape = { criterionId?: string; mark?: string; reason?: string }

function OverrideForm() {
  const { t, local } = useI18n()
  const points = usePoints()
  const { assignmentId, rubric } = useLoaderData<typeof loader>().history
  const [form, fields] = useServerForm<Shape>('override')
  const options = rubric.criteria.map(({ id, name, min, max }) => ({
    value: id,
    label: `${local(name)} (${points(min)}–${points(max)})`,
  }))
  return (
    <ServerForm form={form}>
      <FormField field={fields.criterionId} label={t('reviews.criterion')}>
        <Select {...typed(fields.criterionId)} options={options} />
      </FormField>
      <FormField
        field={fields.mark}
        label={t('reviews.override_mark')}
        hint={t('reviews.override_mark_hint')}
      >
        <TextInput {...typed(fields.mark)} inputMode="decimal" width="short" maxLength={20} />
      </FormField>
      <FormField field={fields.reason} label={t('judging.reopen_reason')} hint={t('judging.reopen_hint')}>
        <TextArea {...typed(fields.reason)} rows={4} maxLength={1000} />
      </FormField>
      <Cluster>
        <Button>{t('reviews.override_place')}</Button>
        <LinkButton href={paths.reviewHistory(assignmentId)} variant="quiet">
          {t('reviews.back_to_review')}
        </LinkButton>
      </Cluster>
    </ServerForm>
  )
}
