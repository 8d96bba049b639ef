import { Picture } from '#app/domain/pictures/views/picture'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Link } from '#app/ui/link'
import { phaseTone } from '../phase-tone'
import type { ChallengeCardData } from '../queries/load-challenge-cards.server'
import { CardTime } from './card-time'
import { WhoMayEnter } from './who-may-enter'

type ChallengeCardProps = { card: ChallengeCardData; now: Date; level?: 2 | 3 }

/** A challenge in brief: horizontal where there is room, vertical where there is not. */
export function ChallengeCard({ card, now, level = 2 }: ChallengeCardProps) {
  const { t } = useI18n()
  const Heading = `h${level}` as const
  return (
    <article className="challenge-card">
      <div className="challenge-card-box">
        <div className="challenge-card-panel" data-cover={card.cover ? '' : undefined}>
          <LatticePanel seed={card.slug} theme={card.themes[0]} />
          {card.cover && (
            <Picture
              picture={card.cover}
              className="challenge-cover"
              sizes="(min-width: 48rem) 24rem, 75vw"
            />
          )}
        </div>
        <div className="challenge-card-words">
          <p className="challenge-card-state">
            <Badge tone={phaseTone(card.phase)}>{t(`challenges.phase.${card.phase}`)}</Badge>
            <CardTime card={card} now={now} zoneSaid />
          </p>
          <Heading className="challenge-card-title">
            <Link className="card-link" href={paths.challenge(card.slug)}>
              <Local text={card.title} />
            </Link>
          </Heading>
          <p className="challenge-card-by">
            <Local text={card.institution.name} />
          </p>
          <p className="challenge-card-summary">
            <Local text={card.summary} />
          </p>
          <p className="challenge-card-who">
            <WhoMayEnter eligibility={card.eligibility} />
          </p>
        </div>
        <Numbers card={card} />
      </div>
    </article>
  )
}

function Numbers({ card }: { card: ChallengeCardData }) {
  const { t, format } = useI18n()
  const money = card.prizeFund > 0 && card.prizeCurrency
  if (!money && card.entries === null) return null
  return (
    <div className="challenge-card-numbers">
      {money && (
        <dl>
          <dt>{t('catalogue.fund')}</dt>
          <dd className="challenge-card-fund">{format.money(card.prizeFund, money)}</dd>
        </dl>
      )}
      {card.entries !== null && <p>{t('catalogue.entries', { count: card.entries })}</p>}
    </div>
  )
}
