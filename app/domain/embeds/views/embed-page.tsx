import type { ReactNode } from 'react'
import { momentOf } from '#app/domain/catalogue/moment'
import { phaseTone } from '#app/domain/catalogue/phase-tone'
import { CardTime } from '#app/domain/catalogue/views/card-time'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import type { EmbedPart } from '../embed-part'
import type { Embed } from '../queries/load-embed.server'

type EmbedPageProps = { part: EmbedPart; embed: Embed; now: Date; stylesheet: string; origin: string }

/** A whole document for a frame on another site: no script, no form, and links that leave the frame. */
export function EmbedPage({ part, embed, now, stylesheet, origin }: EmbedPageProps) {
  const { locale, local } = useI18n()
  const { card } = embed
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${local(card.title)} · Meydan`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main className="embed" data-part={part}>
          {part === 'card' && <LatticePanel seed={card.slug} theme={card.themes[0]} />}
          <div className="embed-words">
            <h1 className="embed-title">
              <Out origin={origin} path={paths.challenge(card.slug)}>
                <Local text={card.title} />
              </Out>
            </h1>
            <p className="embed-by">
              <Local text={card.institution.name} />
            </p>
            {part === 'card' && <Card embed={embed} now={now} />}
            {part === 'countdown' && <Countdown embed={embed} now={now} />}
            {part === 'board' && <Board embed={embed} origin={origin} />}
          </div>
        </main>
      </body>
    </html>
  )
}

/** A link to this site in a new tab, in the language of the frame. */
function Out({ origin, path, children }: { origin: string; path: string; children: ReactNode }) {
  const { locale } = useI18n()
  return (
    <a href={`${origin}${path}?lang=${locale}`} target="_blank" rel="noopener">
      {children}
    </a>
  )
}

type PartProps = { embed: Embed; now: Date }

function Card({ embed: { card }, now }: PartProps) {
  const { t, format } = useI18n()
  return (
    <>
      <p>
        <Local text={card.summary} />
      </p>
      <p>
        <Badge tone={phaseTone(card.phase)}>{t(`challenges.phase.${card.phase}`)}</Badge>{' '}
        <CardTime card={card} now={now} />
      </p>
      {card.prizeFund > 0 && card.prizeCurrency && (
        <p>
          {t('catalogue.fund')}: <strong>{format.money(card.prizeFund, card.prizeCurrency)}</strong>
        </p>
      )}
    </>
  )
}

function Countdown({ embed: { card }, now }: PartProps) {
  const { t, format } = useI18n()
  const next = momentOf(card, now)
  const left = next && next.at > now ? format.left(next.at, now) : null
  return (
    <>
      {left && (
        <p className="embed-left">
          <strong>{format.number(left.count)}</strong> {t(`catalogue.${left.unit}s`, { count: left.count })}
        </p>
      )}
      <p>
        <Badge tone={phaseTone(card.phase)}>{t(`challenges.phase.${card.phase}`)}</Badge>{' '}
        <CardTime card={card} now={now} />
      </p>
    </>
  )
}

function Board({ embed: { card, board }, origin }: Pick<EmbedPageProps, 'embed' | 'origin'>) {
  const { t, format } = useI18n()
  if (!board) return <p>{t('embeds.no_board')}</p>
  return (
    <>
      {board.frozenSince && (
        <p className="embed-note">
          {t('visibility.board.frozen')}:{' '}
          {t('visibility.board.frozen_public', { at: format.instant(board.frozenSince, card.timeZone) })}
        </p>
      )}
      <table>
        <caption>{t(board.provisional ? 'embeds.provisional' : 'embeds.final')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leaderboards.place')}</th>
            <th scope="col">{t('leaderboards.team')}</th>
            <th scope="col" className="embed-number">
              {t('embeds.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.ranked.map(({ entryId, rank, shared, teamName, value, digits }) => (
            <tr key={entryId}>
              <td>
                {rank}
                {shared && <abbr title={t('leaderboards.shared')}>=</abbr>}
              </td>
              <th scope="row">{teamName}</th>
              <td className="embed-number">{format.number(value, digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Out origin={origin} path={paths.leaderboard(card.slug)}>
          {t('embeds.whole_board', { count: board.total })}
        </Out>
      </p>
    </>
  )
}
