import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'

type VoteDueProps = { challengeId: string; stageId: string }

/** A link to open the vote on a tie whose order matters and on which the jury has not voted. */
export function VoteDue({ challengeId, stageId }: VoteDueProps) {
  const { t } = useI18n()
  return (
    <Notice kind="warn" title={t('tie_votes.due_title')}>
      <p>{t('tie_votes.due')}</p>
      <p>
        <Link href={`${paths.ranking(challengeId, stageId)}#tie-votes`}>{t('tie_votes.to_ranking')}</Link>
      </p>
    </Notice>
  )
}
