import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { LinkedText } from './linked-text'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export default function Outbox() {
  const { t, format } = useI18n()
  const { mails } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={6}>
        <PageHead title={t('outbox.title')} lead={t('outbox.lead')} />
        {mails.length === 0 && <EmptyState title={t('outbox.empty')} />}
        {mails.map(mail => (
          <article key={mail.id} className="panel" id={mail.id}>
            <header className="panel-head">
              <h2 className="panel-title">{mail.subject}</h2>
            </header>
            <div className="panel-body">
              <p className="quiet-text">
                {mail.recipient} · {format.instant(mail.sentAt)}
              </p>
              <LinkedText text={mail.text} />
            </div>
          </article>
        ))}
      </Stack>
    </Page>
  )
}
