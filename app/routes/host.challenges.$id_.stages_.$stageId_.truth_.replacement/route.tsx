import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { CheckedTruth } from '#app/domain/attempts/scoring'
import { TruthProblems } from '#app/domain/attempts/views/truth-problems'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea, TextInput } from '#app/ui/controls'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Another truth for a stage that runs, with its reason, and the truths that counted before. */
export default function TruthReplacement() {
  const { t } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const { challenge, stage, can, replacement } = desk
  const here = { href: paths.stageTruthReplacement(challenge.id, stage.id), label: t('attempts.replace') }
  return (
    <DeskPage
      challenge={challenge}
      tab="edit"
      here={here}
      title={t('attempts.replace')}
      lead={t('attempts.replace_lead')}
    >
      {replacement && (
        <Notice title={t('attempts.replace_running')}>
          <p>
            {replacement.name}: {replacement.reason}
          </p>
        </Notice>
      )}
      {!can.replace.ok && !replacement && (
        <Notice kind="warn" title={t(can.replace.reason, can.replace.params)} />
      )}
      {can.replace.ok && <ReplacementForm />}
      <Earlier />
    </DeskPage>
  )
}

type Fields = { file: File; reason: string }

function ReplacementForm() {
  const { t } = useI18n()
  const answer = useActionData<{ checked?: CheckedTruth }>()
  const [form, fields] = useServerForm<Fields>('replacement')
  return (
    <>
      <TruthProblems checked={answer?.checked} />
      <Panel id="replace" title={t('attempts.replace_file')}>
        <ServerForm form={form} upload>
          <FormField field={fields.file} label={t('attempts.truth_file')} hint={t('attempts.table_hint')}>
            <TextInput type="file" name="file" accept=".csv,.tsv,.txt,.jsonl,.gz" />
          </FormField>
          <FormField
            field={fields.reason}
            label={t('attempts.replace_reason')}
            hint={t('attempts.replace_reason_hint')}
          >
            <TextArea {...typed(fields.reason)} maxLength={1000} rows={4} />
          </FormField>
          <div>
            <Button>{t('attempts.replace_begin')}</Button>
          </div>
        </ServerForm>
      </Panel>
    </>
  )
}

function Earlier() {
  const { t, format } = useI18n()
  const { desk } = useLoaderData<typeof loader>()
  const { replaced, challenge } = desk
  if (replaced.length === 0) return null
  return (
    <Table
      caption={t('attempts.replaced_truths')}
      rows={replaced}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('attempts.truth_file'), heads: true, cell: ({ name }) => name },
        {
          key: 'hash',
          header: 'SHA-256',
          cell: ({ sha256 }) => <code className="fingerprint">{sha256.slice(0, 16)}</code>,
        },
        {
          key: 'at',
          header: t('attempts.replaced_at'),
          cell: ({ replacedAt }) => replacedAt && format.instant(replacedAt, challenge.timeZone),
        },
        { key: 'why', header: t('attempts.replace_reason'), cell: ({ why }) => why },
      ]}
    />
  )
}
