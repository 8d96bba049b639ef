import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { HowComputed } from '#app/domain/leaderboards/views/how-computed'
import { NotYet } from '#app/domain/leaderboards/views/not-yet'
import { headOf } from '#app/http/page-head'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { LinkButton } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Board } from './board'
import type { loader } from './loader.server'

export { loader } from './loader.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Leaderboard() {
  const { t, local } = useI18n()
  const { challenge, schedule, board, criteria, quorum } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.challenge(challenge.slug), label: local(challenge.title) },
    { href: paths.leaderboard(challenge.slug), label: t('ranking.board_title') },
  ]
  return (
    <Page>
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        title={t('ranking.board_title')}
        lead={local(challenge.title)}
        actions={
          board && <LinkButton href={paths.results(challenge.slug)}>{t('result.see_results')}</LinkButton>
        }
      />
      {board ? (
        <Stack gap={8}>
          <Board board={board} quorum={quorum} />
          <HowComputed
            slug={challenge.slug}
            run={board}
            criteria={criteria}
            quorum={quorum}
            zone={challenge.timeZone}
          />
        </Stack>
      ) : (
        <NotYet slug={challenge.slug} zone={challenge.timeZone} schedule={schedule} />
      )}
    </Page>
  )
}
