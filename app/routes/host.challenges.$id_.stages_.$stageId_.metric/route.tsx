import { Form, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { CheckedTruth } from '#app/domain/attempts/scoring'
import { TruthProblems } from '#app/domain/attempts/views/truth-problems'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import { MetricForm } from './metric-form'
import { Ready } from './ready'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StageMetric() {
  const { t, local } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<{ checked?: CheckedTruth }>()
  const { challenge, stage, can, file } = desk
  const here = { href: paths.stageMetric(challenge.id, stage.id), label: t('attempts.metric_title') }
  return (
    <DeskPage
      challenge={challenge}
      tab="edit"
      here={here}
      title={t('attempts.metric_title')}
      lead={t('attempts.metric_lead')}
    >
      {stage.several && (
        <h2>{local(stage.name) || t('challenges.stages.number', { number: stage.number })}</h2>
      )}
      {!can.set.ok && <Notice kind="warn" title={t(can.set.reason, can.set.params)} />}
      <TruthProblems checked={answer?.checked} />
      <TruthFile />
      {file && <Columns />}
      {file && can.set.ok && (
        <Panel id="set-up" title={t('attempts.step_metric')}>
          <MetricForm />
        </Panel>
      )}
      <Ready />
      {(can.replace.ok || desk.replacement || desk.replaced.length > 0) && (
        <p>
          <Link href={paths.stageTruthReplacement(challenge.id, stage.id)}>{t('attempts.replace')}</Link>
        </p>
      )}
      {can.remove && file && (
        <Form method="post" action={paths.stageMetricRemoval(challenge.id, stage.id)}>
          <Button variant="quiet">{t('attempts.remove')}</Button>
        </Form>
      )}
      <p>
        <Link href={paths.metrics()}>{t('attempts.all_metrics')}</Link>
      </p>
    </DeskPage>
  )
}

function TruthFile() {
  const { t, format } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const { challenge, stage, can, file } = desk
  return (
    <Panel id="truth" title={t('attempts.step_truth')}>
      <p>{t('attempts.truth_lead')}</p>
      {file && (
        <p>
          <strong>{file.name}</strong> · {format.bytes(file.size)} ·{' '}
          {format.instant(file.uploadedAt, challenge.timeZone)}
        </p>
      )}
      {file?.isNew && desk.ready && <Notice kind="warn" title={t('attempts.truth_pending')} />}
      {can.set.ok && (
        <Form
          method="post"
          action={paths.stageTruth(challenge.id, stage.id)}
          encType="multipart/form-data"
          className="form"
        >
          <Field
            id="truth-file"
            label={t(file ? 'attempts.truth_other' : 'attempts.truth_file')}
            hint={t('attempts.table_hint')}
            required
          >
            <TextInput type="file" name="file" accept=".csv,.tsv,.txt,.jsonl,.gz" />
          </Field>
          <div>
            <Button variant={file ? 'secondary' : 'primary'}>{t('attempts.upload')}</Button>
          </div>
        </Form>
      )}
    </Panel>
  )
}

/** The columns of the file with their first values, to recognise them by. */
function Columns() {
  const { t } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const { header, first } = desk.file ?? { header: [], first: [] }
  const rows = header.map((name, at) => ({ at, name, values: first.map(row => row[at] ?? '').join(' · ') }))
  return (
    <Table
      caption={t('attempts.columns')}
      rows={rows}
      rowKey={({ at }) => String(at)}
      columns={[
        { key: 'name', header: t('attempts.column'), heads: true, cell: ({ name }) => name },
        { key: 'values', header: t('attempts.first_values'), cell: ({ values }) => values },
      ]}
    />
  )
}
