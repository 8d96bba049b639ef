import type { ReactNode } from 'react'

/** Further content that opens and closes without script. */
export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="details" open={open}>
      <summary className="details-summary">{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
