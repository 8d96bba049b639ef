import { type KeyboardEvent, type ReactNode, useContext, useEffect, useRef } from 'react'
import { type MarkKind, markKinds, markSelection } from '#app/text/markdown-marks'
import { FieldContext } from '#app/ui/field-wiring'

type MarkdownToolsProps = { label: string; names: Readonly<Record<MarkKind, string>> }

/**
 * The toolbar above a text in Markdown, for people with script. One stop of the tab key; the arrow keys move inside. In
 * the text, Ctrl+B and Ctrl+I do the same.
 */
export function MarkdownTools({ label, names }: MarkdownToolsProps) {
  const id = useContext(FieldContext)?.id
  const bar = useRef<HTMLDivElement>(null)
  useShortcuts(id)
  return (
    <div
      className="markdown-tools"
      role="toolbar"
      aria-label={label}
      aria-controls={id}
      ref={bar}
      onKeyDown={event => moveFocus(bar.current, event)}
    >
      {markKinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          className="markdown-tool"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={names[kind]}
          title={names[kind]}
          onClick={() => apply(kind, id)}
        >
          {signs[kind]}
        </button>
      ))}
    </div>
  )
}

const signs: Record<MarkKind, ReactNode> = {
  bold: <b>B</b>,
  italic: <i>I</i>,
  heading: <b>H</b>,
  bullets: <Icon path="M2 4h1M2 8h1M2 12h1M6 4h8M6 8h8M6 12h8" />,
  numbers: <Icon path="M2 2.5h1V6M1.6 10h1.8L1.6 13.5h1.8M6 4h8M6 8h8M6 12h8" />,
  link: (
    <Icon path="M7 9.5a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.7.7M9 6.5a2.5 2.5 0 0 0-3.6 0L3.2 8.7a2.5 2.5 0 0 0 3.6 3.6l.7-.7" />
  ),
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}

function moveFocus(bar: HTMLElement | null, event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const buttons = [...(bar?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex(button => button === document.activeElement)
  const next = step === undefined ? undefined : buttons[(at + step + buttons.length) % buttons.length]
  if (!next || at === -1) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}

function useShortcuts(id: string | undefined) {
  useEffect(() => {
    const area = areaOf(id)
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const kind = event.key === 'b' ? 'bold' : event.key === 'i' ? 'italic' : null
      if (!kind) return
      event.preventDefault()
      apply(kind, id)
    }
    area?.addEventListener('keydown', onKeyDown)
    return () => area?.removeEventListener('keydown', onKeyDown)
  }, [id])
}

function areaOf(id: string | undefined): HTMLTextAreaElement | null {
  const element = id ? document.getElementById(id) : null
  return element instanceof HTMLTextAreaElement ? element : null
}

function apply(kind: MarkKind, id: string | undefined) {
  const area = areaOf(id)
  if (!area) return
  const { value: text, selectionStart: start, selectionEnd: end } = area
  const edit = markSelection(kind, { text, start, end })
  area.focus()
  area.setSelectionRange(edit.from, edit.to)
  // the only way to write into a field that can be undone; it also tells the form that something was typed
  if (!document.execCommand('insertText', false, edit.insert)) {
    area.setRangeText(edit.insert)
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  area.setSelectionRange(edit.start, edit.end)
}
