import type { Phase } from '#app/domain/challenges/phase'
import type { Tone } from '#app/ui/mark'

/** The colour of a phase, wherever it is shown. */
export function phaseTone(phase: Phase): Tone {
  switch (phase) {
    case 'open':
      return 'open'
    case 'closing_soon':
    case 'cancelled':
    case 'changes_requested':
      return 'danger'
    case 'judging':
    case 'deciding':
    case 'in_review':
    case 'scheduled':
      return 'awaiting'
    case 'results_out':
    case 'approved':
      return 'done'
    case 'upcoming':
      return 'info'
    case 'draft':
    case 'archived':
      return 'neutral'
  }
}
