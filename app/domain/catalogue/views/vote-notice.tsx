import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

export type VoteWindow = {
  opensAt: Date
  closesAt: Date
  /** an account must have been created before this instant to vote */
  accountsBefore: Date | null
}

type VoteNoticeProps = { vote: VoteWindow; challenge: { slug: string; timeZone: string }; now: Date }

/** Says that the public votes, and until when; links to the ballot once it is open. */
export function VoteNotice({ vote, challenge: { slug, timeZone }, now }: VoteNoticeProps) {
  const { t, format } = useI18n()
  const at = (instant: Date) => ({ at: format.instant(instant, timeZone) })
  if (now < vote.opensAt)
    return (
      <Notice title={t('panels.vote_title')}>
        <p>{t('panels.vote_from', at(vote.opensAt))}</p>
        {vote.accountsBefore && <p>{t('panels.who_votes', at(vote.accountsBefore))}</p>}
      </Notice>
    )
  const over = vote.closesAt <= now
  return (
    <Notice title={t('panels.vote_title')}>
      <p>{over ? t('panels.vote_over', at(vote.closesAt)) : t('panels.vote_until', at(vote.closesAt))}</p>
      <LinkButton href={paths.vote(slug)} variant="secondary">
        {t(over ? 'panels.vote_read' : 'panels.vote_go')}
      </LinkButton>
    </Notice>
  )
}
