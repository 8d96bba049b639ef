import { useI18n } from '#app/i18n/use-i18n'
import { Link } from '#app/ui/link'

type ChoiceTilesProps = {
  id: string
  title: string
  lead?: string
  choices: readonly { label: string; count: number; href: string }[]
}

/** Links to the filtered list, each with its number of challenges; empty ones are left out. */
export function ChoiceTiles({ id, title, lead, choices }: ChoiceTilesProps) {
  const { format } = useI18n()
  const filled = choices.filter(choice => choice.count > 0)
  if (filled.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {lead && <p className="quiet-text">{lead}</p>}
      </header>
      <ul className="tiles">
        {filled.map(choice => (
          <li key={choice.href}>
            <Link className="tile" href={choice.href}>
              <span>{choice.label}</span>
              <span className="tile-count">{format.number(choice.count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
