import type { ReactNode } from 'react'

type PanelProps = {
  id: string
  title: ReactNode
  level?: 2 | 3
  /** A link or small button at the end of the heading's line. */
  action?: ReactNode
  children: ReactNode
}

/** A framed section with its heading, which names it. */
export function Panel({ id, title, level = 2, action, children }: PanelProps) {
  const Heading = `h${level}` as const
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <header className="panel-head">
        <Heading className="panel-title" id={`${id}-title`}>
          {title}
        </Heading>
        {action}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  )
}
