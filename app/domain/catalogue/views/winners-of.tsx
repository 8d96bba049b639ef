import { Local, Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Link } from '#app/ui/link'
import type { WinnersOf } from '../queries/load-winners.server'

/** One challenge's winners by prize, with a link to how they were chosen. */
export function WinnersCard({ group, level = 2 }: { group: WinnersOf; level?: 2 | 3 }) {
  const { t, format } = useI18n()
  const Heading = `h${level}` as const
  const { challenge, institution, publishedAt } = group
  return (
    <article className="winners-card">
      <div className="winners-card-head">
        <LatticePanel seed={challenge.slug} theme={challenge.themes[0]} shape="corner" />
        <div>
          <Heading className="winners-card-title">
            <Link href={paths.challenge(challenge.slug)}>
              <Local text={challenge.title} />
            </Link>
          </Heading>
          <p className="quiet-text">
            <Local text={institution.name} />
          </p>
          {publishedAt && (
            <p className="quiet-text">
              <time dateTime={publishedAt.toISOString()}>
                {t('catalogue.winners_published', { at: format.date(publishedAt, challenge.timeZone) })}
              </time>
            </p>
          )}
        </div>
      </div>
      <Podium group={group} />
      <Link href={paths.results(challenge.slug)}>{t('catalogue.result_link')}</Link>
    </article>
  )
}

/** The winners of one result, in the order of the prizes. */
export function Podium({ group }: { group: WinnersOf }) {
  const { t, format } = useI18n()
  if (group.awards.length === 0)
    return (
      <p className="quiet-text">
        {t(group.hasPrizes ? 'catalogue.winners_none' : 'catalogue.winners_no_prize')}{' '}
        {group.hasPrizes && group.deviationReason && <Written text={group.deviationReason} />}
      </p>
    )
  return (
    <ol className="podium">
      {group.awards.map(({ id, team, prize, citation }) => (
        <li className="podium-step" key={id} data-top={prize.place === 1 ? '' : undefined}>
          <span className="podium-team">{team}</span>
          <span className="podium-worth">
            {prize.amount && prize.currency
              ? format.money(prize.amount, prize.currency)
              : t('challenges.prize.in_kind')}
          </span>
          <span className="podium-prize">
            <Local text={prize.name} />
          </span>
          {Object.keys(citation).length > 0 && (
            <span className="podium-citation">
              <Local text={citation} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
