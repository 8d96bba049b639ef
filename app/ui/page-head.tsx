import type { ReactNode } from 'react'

type PageHeadProps = {
  breadcrumbs?: ReactNode
  eyebrow?: ReactNode
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}

/** The top of a page: breadcrumbs, title, and the main action. */
export function PageHead({ breadcrumbs, eyebrow, title, lead, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      {breadcrumbs}
      {eyebrow && <div className="cluster">{eyebrow}</div>}
      <div className="page-head-row">
        <div className="page-head-words">
          <h1 className="page-head-title">{title}</h1>
          {lead && <p className="page-head-lead">{lead}</p>}
        </div>
        {actions && <div className="cluster">{actions}</div>}
      </div>
    </header>
  )
}
