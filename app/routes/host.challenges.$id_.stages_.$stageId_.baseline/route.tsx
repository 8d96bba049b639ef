import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { FaultReport } from '#app/domain/attempts/faults'
import { FaultReportView } from '#app/domain/attempts/views/fault-report'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The host's own solution, with what is wrong with a file that could not be scored. */
export default function Baseline() {
  const { t } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<{ report?: FaultReport }>()
  const { challenge, stage } = desk
  const [form, fields] = useServerForm<{ file: File }>('baseline')
  const here = { href: paths.stageBaseline(challenge.id, stage.id), label: t('attempts.baseline') }
  return (
    <DeskPage challenge={challenge} tab="edit" here={here} title={t('attempts.baseline')}>
      {answer?.report && <FaultReportView report={answer.report} />}
      <Panel id="score" title={t('attempts.baseline_score')}>
        <ServerForm form={form} upload>
          <Field
            id={fields.file.id}
            label={t('attempts.baseline_file')}
            hint={t('attempts.baseline_hint')}
            required
          >
            <TextInput type="file" name="file" accept=".csv,.tsv,.txt,.jsonl,.gz" />
          </Field>
          <div>
            <Button>{t('attempts.baseline_score')}</Button>
          </div>
        </ServerForm>
      </Panel>
    </DeskPage>
  )
}
