import { useHeadline } from '#app/domain/ranking/views/headline'
import { CriterionBar } from '#app/domain/reviews/views/criterion-bar'
import { Solution } from '#app/domain/teams/views/team-card'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import type { loadResult } from '../queries/load-result.server'

type Shown = Awaited<ReturnType<typeof loadResult>>
type Award = NonNullable<Shown['result']>['awards'][number]
type WinnerProps = { award: Award; criteria: Shown['criteria']; first: boolean }

/** One winner: the prize, the team, the jury's citation, and the marks by criterion. */
export function Winner({ award, criteria, first }: WinnerProps) {
  const { t, local, format } = useI18n()
  const headline = useHeadline()
  const worth =
    award.amount !== null && award.currency !== null ? format.money(award.amount, award.currency) : null
  return (
    <li className="winner" data-first={first ? '' : undefined}>
      <div className="winner-head">
        <p className="winner-prize">
          {award.sharedPrizes
            ? t('decisions.result.shared_prize', { prizes: award.sharedPrizes.map(local).join(' + ') })
            : local(award.prize)}
          {worth && <strong className="winner-worth">{worth}</strong>}
        </p>
        <h2 className="winner-team">{award.teamName}</h2>
        {isNamed(award) && (
          <p className="quiet-text">{t('decisions.result.members', { names: award.members.join(', ') })}</p>
        )}
        <p className="winner-place">
          {award.rank !== null && award.headline
            ? t('decisions.result.winner_place', { place: award.rank, score: headline(award.headline) })
            : t('decisions.result.no_place')}{' '}
          {award.rule === 'special' && <Badge tone="info">{t('decisions.result.special')}</Badge>}{' '}
          {award.own && <Badge tone="done">{t('leaderboards.you')}</Badge>}
        </p>
        {award.card && <Solution card={award.card} named={false} />}
        {local(award.citation) && (
          <blockquote className="winner-citation">{local(award.citation)}</blockquote>
        )}
      </div>
      {award.headline && (
        <ul className="percent-bars">
          {criteria.map(criterion => (
            <CriterionBar
              key={criterion.id}
              name={local(criterion.name)}
              percent={award.criteria[criterion.id] ?? null}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

/** A team of one under the person's own name is named once. */
function isNamed({ members, teamName }: Award): boolean {
  return members.length > 1 || (members.length === 1 && members[0] !== teamName)
}
