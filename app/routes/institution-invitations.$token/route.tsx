import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { AnswerInput } from '#app/domain/institutions/input'
import { OtherAddress } from '#app/domain/people/views/other-address'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Cluster, Page } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function InstitutionInvitation() {
  const { t, local } = useI18n()
  const { institution, inviter, accept, request } = useLoaderData<typeof loader>()
  const [form] = useServerForm<AnswerInput>('answer')
  const facts = { inviter, institution: local(institution) }
  return (
    <Page width="text">
      <PageHead
        title={t('institutions.invitation_title', facts)}
        lead={t('institutions.invitation_lead', facts)}
      />
      <ServerForm form={form}>
        {request && <OtherAddress request={request} />}
        {!accept.ok && !request && <Notice kind="warn" title={t(accept.reason, accept.params)} />}
        <Cluster>
          {accept.ok && (
            <Button name="answer" value="accept">
              {t('institutions.accept')}
            </Button>
          )}
          <Button name="answer" value="decline" variant="quiet">
            {t('institutions.decline')}
          </Button>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
