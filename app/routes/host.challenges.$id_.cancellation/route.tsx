import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { CancellationInput } from '#app/domain/challenges/input'
import { DeskCrumbs } from '#app/domain/challenges/views/desk-crumbs'
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

export default function CancelChallenge() {
  const { t } = useI18n()
  const { id, name, published, entrants } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<CancellationInput>('cancellation')
  const here = { href: paths.challengeCancellation(id), label: t('editing.act.cancel') }
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<DeskCrumbs id={id} title={name} here={here} />}
        title={t('editing.act.cancel')}
        lead={t('editing.cancel.lead')}
      />
      <ul>
        {published && <li>{t('editing.cancel.stays')}</li>}
        {published && <li>{t('editing.cancel.ends')}</li>}
        {entrants.people > 0 && <li>{t('editing.cancel.mails', entrants)}</li>}
        <li>{t('editing.cancel.final')}</li>
      </ul>
      <ServerForm form={form}>
        <LocalTextFields
          field={fields.reason}
          legend={t('editing.reason')}
          hint={t('editing.reason_hint')}
          rows={4}
        />
        <Cluster>
          <Button variant="danger">{t('editing.act.cancel')}</Button>
          <LinkButton variant="quiet" href={paths.hostChallenge(id)}>
            {t('editing.cancel.back')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </Page>
  )
}
