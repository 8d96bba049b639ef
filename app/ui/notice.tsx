import type { ReactNode } from 'react'
import { Mark } from '#app/ui/mark'

type NoticeProps = {
  kind?: 'info' | 'warn' | 'error' | 'success'
  title: ReactNode
  children?: ReactNode
}

/** A message that stays on the page. Errors and warnings are announced as they appear. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
      <Mark tone={TONES[kind]} />
      <p className="notice-title">{title}</p>
      {children && (
        <>
          <span />
          <div className="notice-body">{children}</div>
        </>
      )}
    </div>
  )
}

const TONES = { info: 'info', warn: 'awaiting', error: 'danger', success: 'done' } as const
