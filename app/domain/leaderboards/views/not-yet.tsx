import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { EmptyState } from '#app/ui/empty-state'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'

type NotYetProps = {
  slug: string
  zone: string
  /** a leaderboard is shown although the result is not public; omitted on the leaderboard's own page */
  board?: boolean
  schedule: { closesAt: Date | null; judgingEndsAt: Date | null; resultsPlannedAt: Date | null }
}

/** Before the result: when it is expected, and that nothing of it is shown earlier. */
export function NotYet({ slug, zone, schedule, board = false }: NotYetProps) {
  const { t, format } = useI18n()
  const when = (at: Date | null) => (at ? format.instant(at, zone) : t('judging.not_set'))
  return (
    <Stack gap={6}>
      <EmptyState
        title={t('decisions.result.not_yet')}
        action={
          <LinkButton variant="secondary" href={paths.challenge(slug)}>
            {t('decisions.result.to_challenge')}
          </LinkButton>
        }
      >
        {t(board ? 'decisions.result.not_yet_board' : 'decisions.result.not_yet_hint')}
      </EmptyState>
      {board && (
        <p className="measure">
          {t('decisions.result.board_shown')}{' '}
          <Link href={paths.leaderboard(slug)}>{t('decisions.result.see_leaderboard')}</Link>
        </p>
      )}
      <DefinitionList
        items={[
          { term: t('decisions.result.entries_close'), value: when(schedule.closesAt) },
          { term: t('judging.judging_until'), value: when(schedule.judgingEndsAt) },
          { term: t('decisions.result.planned'), value: when(schedule.resultsPlannedAt) },
        ]}
      />
    </Stack>
  )
}
