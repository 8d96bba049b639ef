import type { UploadRefusal } from '#app/ui/upload-protocol'

/** The state of one upload as the person sees it. `percent` is whole, 0 to 100. */
export type UploadState =
  | { kind: 'empty' }
  | { kind: 'refused'; refusal: UploadRefusal }
  | { kind: 'sending' | 'paused' | 'interrupted'; name: string; percent: number }
  | { kind: 'done'; name: string; stagedId: string }

export type UploadEvent =
  | { kind: 'started'; name: string }
  | { kind: 'progressed'; sent: number; total: number }
  | { kind: 'paused' | 'resumed' | 'interrupted' | 'cleared' }
  | { kind: 'refused'; refusal: UploadRefusal }
  | { kind: 'finished'; stagedId: string }

export function nextUploadState(state: UploadState, event: UploadEvent): UploadState {
  if (event.kind === 'started') return { kind: 'sending', name: event.name, percent: 0 }
  if (event.kind === 'refused') return { kind: 'refused', refusal: event.refusal }
  if (event.kind === 'cleared') return { kind: 'empty' }
  if (!('percent' in state)) return state
  if (event.kind === 'finished') return { kind: 'done', name: state.name, stagedId: event.stagedId }
  if (event.kind === 'progressed') return { ...state, percent: percentOf(event.sent, event.total) }
  return { ...state, kind: event.kind === 'resumed' ? 'sending' : event.kind }
}

/** Rounded down, so that 100 means finished. */
function percentOf(sent: number, total: number): number {
  return total > 0 ? Math.min(100, Math.floor((sent / total) * 100)) : 0
}
