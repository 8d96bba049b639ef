import type { ReactNode } from 'react'
import { LedgerLine } from '#app/domain/catalogue/views/ledger-line'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { NotYet } from '#app/domain/leaderboards/views/not-yet'
import { SolutionGallery } from '#app/domain/teams/views/team-card'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { LinkButton } from '#app/ui/button'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loadResult, ShownResult } from '../queries/load-result.server'
import { ExcludedEntries } from './excluded-entries'
import { Jury } from './jury'
import { NoAward } from './no-award'
import { Protocol } from './protocol'
import { Winner } from './winner'

type Shown = Awaited<ReturnType<typeof loadResult>>

/**
 * The page of the result: the winners once it is public, before that when it is expected. What later rooms add stands
 * below the result.
 */
export function ResultView({ page, children }: { page: Shown; children?: ReactNode }) {
  const { t, local } = useI18n()
  const { challenge, institution, schedule, result, theme } = page
  const places = [
    { href: paths.challenge(challenge.slug), label: local(challenge.title) },
    { href: paths.results(challenge.slug), label: t('decisions.result.title') },
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
        title={t('decisions.result.title')}
        lead={local(challenge.title)}
        actions={
          result && (
            <Cluster>
              <LinkButton variant="secondary" href={paths.leaderboard(challenge.slug)}>
                {t('decisions.result.see_leaderboard')}
              </LinkButton>
              {hasCards(result) && (
                <LinkButton variant="secondary" href={paths.solutions(challenge.slug)}>
                  {t('decisions.gallery.see')}
                </LinkButton>
              )}
            </Cluster>
          )
        }
      />
      {page.cancellation && <CancelledNotice cancellation={page.cancellation} />}
      {result && (
        <Stack gap={12}>
          <ResultBody challenge={challenge} criteria={page.criteria} result={result} />
          {children}
          <LedgerLine slug={challenge.slug} />
        </Stack>
      )}
      {!result && !page.cancellation && (
        <NotYet slug={challenge.slug} zone={challenge.timeZone} schedule={schedule} board={page.hasBoard} />
      )}
    </Page>
  )
}

function hasCards({ awards, solutions }: ShownResult): boolean {
  return solutions.total > 0 || awards.some(({ card }) => card)
}

type ResultBodyProps = Pick<Shown, 'challenge' | 'criteria'> & { result: ShownResult; preview?: boolean }

/** The result itself; `preview` for those who check it before everyone sees it. */
export function ResultBody({ challenge, criteria, result, preview = false }: ResultBodyProps) {
  const { t, local } = useI18n()
  return (
    <Stack gap={12}>
      {result.awards.length === 0 ? (
        <NoAward result={result} />
      ) : (
        <ol className="winners">
          {result.awards.map((award, index) => (
            <Winner key={award.id} award={award} criteria={criteria} first={index === 0} />
          ))}
        </ol>
      )}
      {local(result.statement) && (
        <section className="jury-statement">
          <h2>{t('decisions.result.statement')}</h2>
          <p className="written">{local(result.statement)}</p>
        </section>
      )}
      <SolutionGallery solutions={result.solutions.rows}>
        <Pages
          page={result.solutions.page}
          pages={result.solutions.pages}
          href={page => `${paths.results(challenge.slug)}?solutions=${page}#solutions`}
          label={t('teams.card.gallery')}
        />
      </SolutionGallery>
      <ExcludedEntries result={result} zone={challenge.timeZone} />
      <Jury jury={result.jury} />
      <Protocol slug={challenge.slug} zone={challenge.timeZone} result={result} preview={preview} />
    </Stack>
  )
}
