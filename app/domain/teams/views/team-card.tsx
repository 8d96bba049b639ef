import type { ReactNode } from 'react'
import { Picture } from '#app/domain/pictures/views/picture'
import type { LocalText } from '#app/domain/shared/local-text'
import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Link } from '#app/ui/link'
import type { TeamCard } from '../queries/load-cards.server'

/** widths of a picture above the words of one solution, and of one in a grid of solutions */
const inColumn = '(min-width: 48rem) 40rem, 100vw'
const inGrid = '(min-width: 48rem) 24rem, 100vw'

type SolutionProps = {
  card: TeamCard
  level?: 2 | 3
  /** false where the picture or the members are shown beside it */
  pictured?: boolean
  named?: boolean
}

/** What a team says about its solution: a picture, its name, one sentence, its members, and where to read more. */
export function Solution({ card, level = 3, pictured = true, named = true }: SolutionProps) {
  const { t } = useI18n()
  const Heading = `h${level}` as const
  return (
    <div className="solution">
      {pictured && card.picture && (
        <Picture picture={card.picture} className="solution-picture" sizes={inColumn} />
      )}
      <Heading className="solution-title">
        <Local text={card.title} />
      </Heading>
      <p>
        <Local text={card.summary} />
      </p>
      <LanguageNote text={card.summary} />
      {named && card.names.length > 0 && (
        <p className="quiet-text">{t('teams.card.by', { names: card.names.join(', ') })}</p>
      )}
      {card.link && (
        <p>
          <Link href={card.link} rel="nofollow ugc noopener">
            {t('teams.card.more')}: {new URL(card.link).hostname}
          </Link>
        </p>
      )}
    </div>
  )
}

type Shown = { entryId: string; teamName: string; card: TeamCard; prizes?: readonly { name: LocalText }[] }
type GalleryProps = {
  solutions: readonly Shown[]
  /** the pages of a long gallery */
  children?: ReactNode
}

/** The solutions of teams that agreed to show them, beside those of the winners. */
export function SolutionGallery({ solutions, children }: GalleryProps) {
  const { t } = useI18n()
  if (solutions.length === 0) return null
  return (
    <section aria-labelledby="solutions">
      <h2 id="solutions">{t('teams.card.gallery')}</h2>
      <SolutionGrid solutions={solutions} />
      {children}
    </section>
  )
}

type GridProps = { solutions: readonly Shown[]; level?: 2 | 3 }

/** Cards of solutions with the names of their teams, and what they won. */
export function SolutionGrid({ solutions, level = 3 }: GridProps) {
  const { local } = useI18n()
  return (
    <ul className="card-grid solution-grid">
      {solutions.map(({ entryId, teamName, card, prizes = [] }) => (
        <li key={entryId} className="solution-card">
          {card.picture ? (
            <Picture picture={card.picture} className="solution-picture" sizes={inGrid} />
          ) : (
            <div className="solution-panel">
              <LatticePanel seed={entryId} />
            </div>
          )}
          <div className="solution-words">
            <p className="quiet-text">{teamName}</p>
            {prizes.length > 0 && <p>{prizes.map(({ name }) => local(name)).join(' + ')}</p>}
            <Solution card={card} level={level} pictured={false} />
          </div>
        </li>
      ))}
    </ul>
  )
}
