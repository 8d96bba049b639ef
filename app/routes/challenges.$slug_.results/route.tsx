import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { NotYet } from '#app/domain/leaderboards/views/not-yet'
import { headOf } from '#app/http/page-head'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { LinkButton } from '#app/ui/button'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './loader.server'
import { Protocol } from './protocol'
import { Winner } from './winner'

export { loader } from './loader.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Results() {
  const { t, local } = useI18n()
  const { challenge, institution, schedule, result, theme } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.challenge(challenge.slug), label: local(challenge.title) },
    { href: paths.results(challenge.slug), label: t('result.title') },
  ]
  return (
    <Page>
      {result && (
        <div className="ceremony-cover">
          <LatticePanel seed={challenge.slug} theme={theme ?? undefined} />
        </div>
      )}
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        eyebrow={<span>{local(institution)}</span>}
        title={t('result.title')}
        lead={local(challenge.title)}
        actions={
          result && (
            <LinkButton variant="secondary" href={paths.leaderboard(challenge.slug)}>
              {t('result.see_leaderboard')}
            </LinkButton>
          )
        }
      />
      {result ? (
        <Stack gap={12}>
          <ol className="winners">
            {result.awards.map((award, index) => (
              <Winner key={award.id} award={award} first={index === 0} />
            ))}
          </ol>
          {local(result.statement) && (
            <section className="jury-statement">
              <h2>{t('result.statement')}</h2>
              <p className="written">{local(result.statement)}</p>
            </section>
          )}
          <Protocol />
        </Stack>
      ) : (
        <NotYet slug={challenge.slug} zone={challenge.timeZone} schedule={schedule} />
      )}
    </Page>
  )
}
