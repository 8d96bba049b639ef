import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { printedCode } from '#app/domain/certificates/code'
import { DeskCrumbs } from '#app/domain/challenges/views/desk-crumbs'
import type { LocalText } from '#app/domain/shared/local-text'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function RevokeCertificate() {
  const { t } = useI18n()
  const { challenge, id, code, name } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<{ reason: LocalText }>('revocation')
  const here = { href: paths.hostCertificate(challenge.id, id), label: t('certificates.revoke_title') }
  const what = [name, printedCode(code)].filter(Boolean).join(', ')
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<DeskCrumbs id={challenge.id} title={challenge.title} here={here} />}
        title={t('certificates.revoke_title')}
        lead={t('certificates.revoke_lead', { code: what })}
      />
      <ServerForm form={form}>
        <LocalTextFields
          field={fields.reason}
          legend={t('certificates.reason')}
          hint={t('certificates.reason_hint')}
          rows={3}
        />
        <Cluster>
          <Button variant="danger">{t('certificates.revoke')}</Button>
          <LinkButton variant="quiet" href={paths.hostCertificates(challenge.id)}>
            {t('certificates.desk')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
