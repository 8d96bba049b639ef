import { Link as RouterLink } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string
  /** Loads the whole document: for files, feeds and addresses outside the app's own pages. */
  document?: boolean
}

/** A link: our own pages use the router, everything else is a plain anchor. */
export function Link({ href, document = false, ...rest }: LinkProps) {
  if (document || !href.startsWith('/') || href.startsWith('//')) return <a href={href} {...rest} />
  return <RouterLink to={href} prefetch="intent" {...rest} />
}
