import type { ReactNode } from 'react'
import { Link } from '#app/ui/link'

type CardProps = {
  /** A picture across the top, such as a lattice panel. */
  cover?: ReactNode
  eyebrow?: ReactNode
  title: ReactNode
  /** When given, the title links there and the whole card is clickable. */
  href?: string
  level?: 2 | 3 | 4
  footer?: ReactNode
  children?: ReactNode
}

export function Card({ cover, eyebrow, title, href, level = 3, footer, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article className="card">
      {cover && <div className="card-cover">{cover}</div>}
      <div className="card-body">
        {eyebrow && <div className="card-eyebrow">{eyebrow}</div>}
        <Heading className="card-title">
          {href ? (
            <Link className="card-link" href={href}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Heading>
        {children}
      </div>
      {footer && <div className="card-footer">{footer}</div>}
    </article>
  )
}
