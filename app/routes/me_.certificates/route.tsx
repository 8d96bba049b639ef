import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { printedCode } from '#app/domain/certificates/code'
import type { MyCertificate } from '#app/domain/certificates/queries/load-my-certificates.server'
import { type Locale, locales } from '#app/domain/shared/local-text'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The certificates that are due to the person, each with its files once they took it. */
export default function MyCertificates() {
  const { t } = useI18n()
  const { certificates } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.myCertificates(), label: t('certificates.mine') },
  ]
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('certificates.mine')}
          lead={t('certificates.mine_lead')}
        />
        {certificates.length === 0 && (
          <EmptyState title={t('certificates.none')}>{t('certificates.none_hint')}</EmptyState>
        )}
        {certificates.map(each => (
          <Certificate key={`${each.challengeId} ${each.entryId} ${each.kind}`} certificate={each} />
        ))}
      </Stack>
    </Page>
  )
}

function Certificate({ certificate }: { certificate: MyCertificate }) {
  const { t, format } = useI18n()
  const { kind, name, challenge, title, challengeId, entryId, timeZone, issued, outdated } = certificate
  return (
    <Panel id={issued?.code ?? `${kind}-${entryId ?? challengeId}`} title={t(`certificates.title.${kind}`)}>
      <Stack gap={4}>
        <DefinitionList
          items={[
            {
              term: t('certificates.challenge'),
              value: (
                <Link href={paths.results(challenge)}>
                  <Local text={title} />
                </Link>
              ),
            },
            { term: t('certificates.name'), value: name },
            ...(issued
              ? [
                  { term: t('certificates.issued'), value: format.date(issued.at, timeZone) },
                  {
                    term: t('certificates.code'),
                    value: <code className="hash">{printedCode(issued.code)}</code>,
                  },
                ]
              : []),
          ]}
        />
        {issued && <Files code={issued.code} />}
        {outdated && <p className="quiet-text">{t('certificates.outdated')}</p>}
        {(!issued || outdated) && (
          <Form method="post">
            <input type="hidden" name="challengeId" value={challengeId} />
            {entryId && <input type="hidden" name="entryId" value={entryId} />}
            <input type="hidden" name="kind" value={kind} />
            <Button variant={issued ? 'secondary' : 'primary'}>
              {t(issued ? 'certificates.take_again' : 'certificates.take')}
            </Button>
          </Form>
        )}
      </Stack>
    </Panel>
  )
}

/** The file in the reader's language first. */
function Files({ code }: { code: string }) {
  const { t, locale } = useI18n()
  const nameOf = (each: Locale) => t('certificates.in_language', { language: t(`language.${each}`) })
  return (
    <Cluster gap={4}>
      <LinkButton variant="secondary" href={paths.certificate(code, locale)} document>
        {nameOf(locale)}
      </LinkButton>
      {locales
        .filter(each => each !== locale)
        .map(each => (
          <Link key={each} href={paths.certificate(code, each)} document>
            {nameOf(each)}
          </Link>
        ))}
      <Link href={paths.certificateFile(code)} document>
        {t('certificates.file')}
      </Link>
      <Link href={paths.verify(code)}>{t('certificates.check')}</Link>
    </Cluster>
  )
}
