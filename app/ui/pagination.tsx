import { Link } from '#app/ui/link'

type PaginationProps = {
  /** Names the landmark. */
  label: string
  page: number
  pages: number
  href: (page: number) => string
  words: { previous: string; next: string; page: (page: number) => string }
}

export function Pagination({ label, page, pages, href, words }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={label}>
      <ul className="pagination-list">
        {page > 1 && <Step href={href(page - 1)} rel="prev" text={words.previous} />}
        {shownPages(page, pages).map(shown =>
          shown > 0 ? (
            <li key={shown}>
              <Link
                className="pagination-link"
                href={href(shown)}
                aria-label={words.page(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </Link>
            </li>
          ) : (
            <li key={shown} className="pagination-gap" aria-hidden="true">
              …
            </li>
          ),
        )}
        {page < pages && <Step href={href(page + 1)} rel="next" text={words.next} />}
      </ul>
    </nav>
  )
}

function Step({ href, rel, text }: { href: string; rel: string; text: string }) {
  return (
    <li>
      <Link className="pagination-link" href={href} rel={rel}>
        {text}
      </Link>
    </li>
  )
}

/** First, last, and the neighbours of this one; a gap is the negative of the page before it. */
function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter(n => n >= 1 && n <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? n - 1
    return n - before > 1 ? [-before, n] : [n]
  })
}
