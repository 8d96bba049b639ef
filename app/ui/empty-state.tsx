import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: ReactNode
  level?: 2 | 3
  /** What to do next, as a link or a button. */
  action?: ReactNode
  children?: ReactNode
}

export function EmptyState({ title, level = 2, action, children }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty-state">
      <Heading className="empty-state-title">{title}</Heading>
      {children && <p className="empty-state-text">{children}</p>}
      {action}
    </div>
  )
}
