import type { ReactNode } from 'react'

/** Book typography for long text: give it elements, or HTML that has already been sanitised. */
export function Prose(props: { children: ReactNode } | { html: string }) {
  if ('children' in props) return <div className="prose">{props.children}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only place for rendered Markdown, which is sanitised before it is stored
  return <div className="prose" dangerouslySetInnerHTML={{ __html: props.html }} />
}
