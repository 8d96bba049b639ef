import type { ShownVote } from '#app/domain/ranking/tie-votes'
import { useI18n } from '#app/i18n/use-i18n'

/** The result of a vote on a tie: votes by team, turnout and abstentions, without judges' names. */
export function VoteResult({ vote: { votes, ...numbers } }: { vote: ShownVote }) {
  const { t } = useI18n()
  const list = votes.map(each => t('tie_votes.team_votes', each)).join('; ')
  return <p className="measure">{t('tie_votes.result', { list, ...numbers })}</p>
}
