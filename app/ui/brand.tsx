import { VisuallyHidden } from '#app/ui/hidden'
import { starPath } from '#app/ui/lattice/star'
import { Link } from '#app/ui/link'

/** The wordmark, linked to the home page. `label` names the link for screen readers. */
export function Brand({ href, label }: { href: string; label: string }) {
  return (
    <Link className="brand" href={href}>
      <svg className="brand-mark" viewBox="0 0 48 48" aria-hidden="true">
        <path className="brand-glass" fillRule="evenodd" d={`${OUTER}${ARENA}`} />
        <path className="brand-heart" d={HEART} transform="translate(17 17)" />
      </svg>
      <span>Meydan</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </Link>
  )
}

const OUTER = starPath({ points: 8, jump: 3, size: 48 })
const ARENA = 'M24 12a12 12 0 1 0 .01 0Z'
const HEART = starPath({ points: 8, jump: 2, size: 14 })
