import type { ReactNode } from 'react'

/** Typography for long text, as elements or as sanitised HTML. */
export function Prose(props: { children: ReactNode } | { html: string }) {
  if ('children' in props) return <div className="prose">{props.children}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only place for rendered Markdown, which is sanitised before it is stored
  return <div className="prose" dangerouslySetInnerHTML={{ __html: props.html }} />
}
