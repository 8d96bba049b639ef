import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { ShownAnswers } from '#app/domain/submissions/views/shown-answers'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Version() {
  const { t, format, local } = useI18n()
  const { version } = useLoaderData<typeof loader>()
  const { entryId, stageId, number, team, challenge, submittedAt, submittedBy } = version
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                {
                  href: paths.version(entryId, stageId, number),
                  label: t('submissions.version', { number }),
                },
              ]}
            />
          }
          title={t('submissions.version', { number })}
          lead={local(challenge.title)}
          actions={
            <LinkButton variant="secondary" href={paths.receipt(entryId, stageId, number)}>
              {t('submissions.receipt.title')}
            </LinkButton>
          }
        />
        <p>
          {t('submissions.handed_in_by', {
            name: submittedBy ?? '—',
            at: format.exact(submittedAt, challenge.timeZone),
          })}
        </p>
        {!version.last && <Notice title={t('submissions.not_last')} />}
        <Compare />
        <h2 className="visually-hidden">{t('submissions.answers')}</h2>
        <ShownAnswers fields={version.fields} />
      </Stack>
    </Page>
  )
}

function Compare() {
  const { t } = useI18n()
  const { version } = useLoaderData<typeof loader>()
  if (version.others.length === 0) return null
  return (
    <Form method="get" className="compare">
      <Cluster>
        <Field id="against" label={t('submissions.compare_with')}>
          <Select
            name="against"
            width="short"
            defaultValue={version.against ? String(version.against) : ''}
            empty={t('submissions.compare_none')}
            options={version.others.map(other => ({
              value: String(other),
              label: t('submissions.version', { number: other }),
            }))}
          />
        </Field>
        <Button variant="secondary">{t('submissions.compare')}</Button>
      </Cluster>
      {version.against !== null && (
        <p className="muted">
          {t('submissions.comparing', { from: version.against, to: version.number })}{' '}
          <ins>{t('submissions.added')}</ins> <del>{t('submissions.removed')}</del>
        </p>
      )}
    </Form>
  )
}
