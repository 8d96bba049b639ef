import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function TextPage() {
  const { page, parts, head } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHead title={head.title} lead={head.description} />
      <Stack gap={8}>
        {page === 'contact' && <Address />}
        {parts.map(({ title, text }) => (
          <section key={title} className="text-part">
            <h2>{title}</h2>
            {text.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <More />
      </Stack>
    </Page>
  )
}

function Address() {
  const { t } = useI18n()
  const { contact } = useLoaderData<typeof loader>()
  if (!contact) return <p>{t('site.no_contact')}</p>
  return (
    <p>
      {t('site.write_to')} <a href={`mailto:${contact}`}>{contact}</a>
    </p>
  )
}

/** Where to go on from the page. */
function More() {
  const { t } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  if (page === 'about-meydan') return <Link href={paths.challenges()}>{t('catalogue.about.start')}</Link>
  if (page === 'how-judging-works' || page === 'ledger')
    return (
      <Cluster gap={6}>
        <Link href={paths.verify()}>{t('ledger.title')}</Link>
        <Link href={paths.ledgerHeads()} document>
          {t('ledger.heads_link')}
        </Link>
      </Cluster>
    )
  return page === 'contact' ? null : <Link href={paths.text('contact')}>{t('site.contact')}</Link>
}
