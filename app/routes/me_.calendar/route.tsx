import { Form, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function OwnCalendar() {
  const { t, format } = useI18n()
  const { createdAt } = useLoaderData<typeof loader>()
  const made = useActionData<{ address?: string }>()?.address
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.ownCalendar(), label: t('following.calendar.own') },
  ]
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
        title={t('following.calendar.own')}
        lead={t('following.calendar.lead')}
      />
      <Stack gap={6}>
        {made && <Made address={made} />}
        {!made && (
          <p>
            {createdAt
              ? t('following.calendar.since', { at: format.instant(createdAt) })
              : t('following.calendar.none')}
          </p>
        )}
        <Cluster>
          <Form method="post">
            <Button variant={createdAt ? 'secondary' : 'primary'}>
              {t(createdAt ? 'following.calendar.renew' : 'following.calendar.make')}
            </Button>
          </Form>
          {createdAt && (
            <Form method="post">
              <input type="hidden" name="_method" value="delete" />
              <Button variant="quiet">{t('following.calendar.end')}</Button>
            </Form>
          )}
        </Cluster>
      </Stack>
    </Page>
  )
}

/** The address that was just made; the next visit of the page does not have it. */
function Made({ address }: { address: string }) {
  const { t } = useI18n()
  return (
    <Notice kind="success" title={t('following.calendar.made')}>
      <p>
        <code className="fingerprint">{address}</code>
      </p>
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')}>{t('following.calendar.open')}</a>
      </p>
      <p>{t('following.calendar.made_hint')}</p>
    </Notice>
  )
}
