import type { ReactNode } from 'react'

type Gap = 1 | 2 | 3 | 4 | 6 | 8 | 12 | 16

/** The page's column: full width with gutters, or `text` for forms and reading. */
export function Page({ width = 'full', children }: { width?: 'full' | 'text'; children: ReactNode }) {
  return (
    <div className="page" data-width={width}>
      {children}
    </div>
  )
}

export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}

/** Things in a row that wrap when there is no room. */
export function Cluster({ gap = 3, justify = 'start', align = 'center', children }: ClusterProps) {
  return (
    <div className="cluster" data-gap={gap} data-justify={justify} data-align={align}>
      {children}
    </div>
  )
}

/** As many equal columns as fit, each at least `min` wide. */
export function Grid({ gap = 4, min = '18rem', children }: GridProps) {
  return (
    <div className="grid" data-gap={gap} data-min={min}>
      {children}
    </div>
  )
}

/** Two columns on wide screens: the main one and a narrow `side`, which on phones comes first or last as written. */
export function Split({ side = 'end', children }: { side?: 'start' | 'end'; children: ReactNode }) {
  return (
    <div className="split" data-side={side}>
      {children}
    </div>
  )
}

type GridProps = {
  gap?: Gap
  min?: '9rem' | '14rem' | '18rem' | '20rem' | '22rem' | '24rem' | '26rem'
  children: ReactNode
}

type ClusterProps = {
  gap?: Gap
  justify?: 'start' | 'between'
  align?: 'center' | 'baseline'
  children: ReactNode
}
