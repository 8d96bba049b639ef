import type { ReactNode } from 'react'
import { Mark } from '#app/ui/mark'

type ErrorSummaryProps = {
  title: ReactNode
  /** One per field, in the order of the form; `id` is the control's id. */
  errors: readonly { id: string; message: string }[]
}

/** All errors of a form at the top of the page, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={takeFocus} {...focusOnLoad}>
      <h2 className="error-summary-title">
        <Mark tone="danger" />
        {title}
      </h2>
      <ul className="error-summary-list">
        {errors.map(error => (
          <li key={`${error.id} ${error.message}`}>
            <a href={`#${error.id}`} suppressHydrationWarning>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** For pages that arrive with errors and have no script to move the focus. */
const focusOnLoad = { autoFocus: true }

function takeFocus(element: HTMLElement | null) {
  element?.focus()
}
