import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { Button } from '#app/ui/button'
import { useFieldWiring } from '#app/ui/field-wiring'
import { Mark } from '#app/ui/mark'
import type { UploadRefusal } from '#app/ui/upload-protocol'
import type { UploadState } from '#app/ui/upload-state'
import { type UploadSource, useUpload } from '#app/ui/use-upload'

export type UploadText = {
  progress: (name: string, percent: number) => string
  paused: (name: string, percent: number) => string
  done: (name: string) => string
  refused: (refusal: UploadRefusal) => string
  interrupted: string
  pause: string
  resume: string
  retry: string
  remove: string
}

type UploadProps = UploadSource & {
  /** The field name of the file itself, sent without JavaScript or before the upload has finished. */
  name: string
  /** The field name of the staged id, sent after the upload. */
  stagedName: string
  /** The field name of the file's own name, sent beside the staged id. */
  fileNameName?: string
  /** A file staged earlier, which stays chosen when the form comes back with an error. */
  staged?: { stagedId: string; name: string }
  /** Extensions without dots. */
  accept: readonly string[]
  text: UploadText
  /** Called once the file has been staged. */
  onStaged?: (staged: { stagedId: string; name: string }) => void
}

/**
 * A file field, inside a Field in a multipart form. Without JavaScript it is the browser's own and the file is sent
 * with the form; with it the file is uploaded at once, can be paused and resumed, and only its staged id is sent. If
 * both arrive, the file was chosen later and counts.
 */
export function Upload({
  name,
  stagedName,
  fileNameName,
  staged,
  accept,
  text,
  onStaged,
  ...source
}: UploadProps) {
  const initial: UploadState = staged ? { kind: 'done', ...staged } : { kind: 'empty' }
  const { state, choose, pause, resume, clear } = useUpload(source, initial)
  const enhanced = useEnhanced()
  useStaged(state, staged?.stagedId, onStaged)
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file) void choose(file)
    else clear()
  }
  const input = useRef<HTMLInputElement>(null)
  const chooseAnother = () => {
    clear()
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  return (
    <div className="upload" data-state={state.kind}>
      <input
        className="control"
        type="file"
        ref={input}
        accept={accept.map(extension => `.${extension}`).join(',')}
        onChange={onChange}
        {...wiringFor(useFieldWiring(), state)}
        name={enhanced && state.kind === 'done' ? undefined : name}
      />
      {state.kind === 'done' && <input type="hidden" name={stagedName} value={state.stagedId} />}
      {state.kind === 'done' && fileNameName && (
        <input type="hidden" name={fileNameName} value={state.name} />
      )}
      {'percent' in state && (
        <div className="meter">
          <progress max={100} value={state.percent} aria-label={state.name} />
          <p className="meter-words">{wordsWithPercent(state, text)}</p>
        </div>
      )}
      <div role="status">{announce(state, text)}</div>
      {enhanced && <Controls state={state} text={text} actions={{ pause, resume, chooseAnother }} />}
    </div>
  )
}

type Actions = { pause: () => void; resume: () => void; chooseAnother: () => void }

function Controls({ state, text, actions }: { state: UploadState; text: UploadText; actions: Actions }) {
  const known = {
    sending: ['pause', text.pause],
    paused: ['resume', text.resume],
    interrupted: ['resume', text.retry],
  } as const
  if (state.kind === 'done') return <Small onClick={actions.chooseAnother}>{text.remove}</Small>
  if (!('percent' in state)) return null
  const [action, label] = known[state.kind]
  return <Small onClick={actions[action]}>{label}</Small>
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button type="button" variant="secondary" size="small" onClick={onClick}>
      {children}
    </Button>
  )
}

/** Announced only when the state changes, not at every percent. */
function announce(state: UploadState, text: UploadText) {
  if (state.kind === 'done') return <p className="field-hint">{text.done(state.name)}</p>
  if (state.kind === 'interrupted') return <Problem>{text.interrupted}</Problem>
  if (state.kind === 'refused') return <Problem>{text.refused(state.refusal)}</Problem>
  return null
}

function Problem({ children }: { children: string }) {
  return (
    <p className="field-error">
      <Mark tone="danger" />
      <span>{children}</span>
    </p>
  )
}

/** A required file that is already staged is not required again. */
function wiringFor(wiring: ReturnType<typeof useFieldWiring>, state: UploadState) {
  return { ...wiring, ...(state.kind === 'done' && { required: undefined }) }
}

function wordsWithPercent(state: Extract<UploadState, { percent: number }>, text: UploadText): string {
  return (state.kind === 'sending' ? text.progress : text.paused)(state.name, state.percent)
}

/** Reports once each file that has been staged since the page was shown. */
function useStaged(state: UploadState, known: string | undefined, tell: UploadProps['onStaged']) {
  const reported = useRef(known)
  useEffect(() => {
    if (state.kind !== 'done' || state.stagedId === reported.current) return
    reported.current = state.stagedId
    tell?.({ stagedId: state.stagedId, name: state.name })
  }, [state, tell])
}

function useEnhanced(): boolean {
  const [enhanced, setEnhanced] = useState(false)
  useEffect(() => setEnhanced(true), [])
  return enhanced
}
