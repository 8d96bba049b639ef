import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Report } from '#app/domain/ledger/report'
import { ServerForm, useServerForm } from '#app/http/form'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { needsFramework } from '#app/site/page-script'
import { Button } from '#app/ui/button'
import { TextArea, TextInput } from '#app/ui/controls'
import { DefinitionList } from '#app/ui/definition-list'
import { Field } from '#app/ui/field'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { CertificateCheck } from './certificate-check'
import { ReportView } from './report-view'
import type { loader } from './route.server'
import { useCheckHere } from './use-check-here'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

/** The browser checks the file itself. */
export const handle = needsFramework

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Verify() {
  const { t } = useI18n()
  const { trusted, titles } = useLoaderData<typeof loader>()
  const answer = useActionData<{ report?: Report }>()
  const { here, report, onSubmit, onChange } = useCheckHere(trusted)
  const shown = report === 'cleared' ? null : (report ?? answer?.report)
  return (
    <Page width="text">
      <div className="proof">
        <Stack gap={8}>
          <PageHead title={t('ledger.title')} lead={t('ledger.lead')} />
          <CertificateCheck />
          <Panel id="file" title={t('ledger.file_title')}>
            <Stack gap={6}>
              <p>{t('ledger.lay')}</p>
              {shown && <ReportView report={shown} titles={titles} />}
              <ProofForm here={here} onSubmit={onSubmit} onChange={onChange} />
            </Stack>
          </Panel>
          <Key />
          <Panel id="cli" title={t('ledger.cli_title')}>
            <Stack gap={3}>
              <p>{t('ledger.cli_text')}</p>
              <pre>
                <code>npx meydan verify receipt.json --key meydan-key.json</code>
              </pre>
            </Stack>
          </Panel>
        </Stack>
      </div>
    </Page>
  )
}

type ProofFormProps = Pick<ReturnType<typeof useCheckHere>, 'here' | 'onSubmit' | 'onChange'>

function ProofForm({ here, onSubmit, onChange }: ProofFormProps) {
  const { t, refText } = useI18n()
  // either is enough, so neither is marked as required
  const wordsOf = ({ id, errors }: { id: string; errors?: string[] }) => ({
    id,
    error: errors?.map(refText).join(' '),
  })
  const [form, fields] = useServerForm<{ file: File; text: string }>('proof')
  return (
    <ServerForm form={form} onSubmit={onSubmit} onChange={onChange} upload>
      <Field {...wordsOf(fields.file)} label={t('ledger.file')} hint={t('ledger.file_hint')}>
        <TextInput name="file" type="file" accept=".json,application/json" />
      </Field>
      <Field {...wordsOf(fields.text)} label={t('ledger.text')} hint={t('ledger.text_hint')}>
        <TextArea name="text" rows={6} spellCheck={false} autoComplete="off" />
      </Field>
      <Notice title={t(here ? 'ledger.here_title' : 'ledger.there_title')}>
        {t(here ? 'ledger.here_text' : 'ledger.there_text')}
      </Notice>
      <Button>{t('ledger.submit')}</Button>
    </ServerForm>
  )
}

function Key() {
  const { t, format } = useI18n()
  const { key } = useLoaderData<typeof loader>()
  return (
    <Panel id="key" title={t('ledger.key_title')}>
      <Stack gap={4}>
        <DefinitionList
          items={[
            { term: t('ledger.key_id'), value: <code className="hash">{key.keyId}</code> },
            { term: t('ledger.key_since'), value: format.date(key.since) },
          ]}
        />
        <p className="muted">{t('ledger.key_text')}</p>
        <Cluster gap={6}>
          <Link href={paths.publicKeys()} document>
            {t('ledger.key_link')}
          </Link>
          <Link href={paths.ledgerHeads()} document>
            {t('ledger.heads_link')}
          </Link>
        </Cluster>
      </Stack>
    </Panel>
  )
}
