import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { embedCode, embedHeights, embedParts } from '#app/domain/embeds/embed-part'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Embeds() {
  const { t, local, locale } = useI18n()
  const { challenge, institutionId, sites, isPublic, origin } = useLoaderData<typeof loader>()
  const { id, slug } = challenge
  const title = local(challenge.title)
  const places = [
    { href: paths.hostChallenge(id), label: title },
    { href: paths.embeds(id), label: t('embeds.title') },
  ]
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
        title={t('embeds.title')}
        lead={t('embeds.lead')}
      />
      <Stack gap={6}>
        {!isPublic && <Notice kind="warn" title={t('embeds.not_public')} />}
        <p>
          {sites ? t('embeds.allowed', { sites: sites.join(', ') }) : t('embeds.none_allowed')}{' '}
          <Link href={paths.embedding(institutionId)}>{t('embeds.change_sites')}</Link>
        </p>
        {embedParts.map(part => (
          <Panel key={part} id={part} title={t(`embeds.part.${part}`)}>
            <Stack gap={3}>
              {isPublic && (
                <iframe
                  src={paths.embed(slug, part, locale)}
                  title={`${t(`embeds.part.${part}`)}: ${title}`}
                  width="100%"
                  height={embedHeights[part]}
                  frameBorder={0}
                  loading="lazy"
                />
              )}
              <p className="quiet-text">{t('embeds.copy')}</p>
              <p>
                <code className="fingerprint">
                  {embedCode({ address: origin + paths.embed(slug, part, locale), title, part })}
                </code>
              </p>
            </Stack>
          </Panel>
        ))}
      </Stack>
    </Page>
  )
}
