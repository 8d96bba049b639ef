import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { ChallengeState } from './phase'

/** The transitions that people make, and the states in which each is possible. */
const moves = {
  edit: ['draft', 'changes_requested', 'approved', 'published'],
  submit: ['draft', 'changes_requested'],
  withdraw: ['in_review'],
  approve: ['in_review'],
  request_changes: ['in_review'],
  publish: ['approved', 'published'],
  cancel: ['draft', 'in_review', 'changes_requested', 'approved', 'published'],
  archive: ['published'],
  extend: ['published'],
} as const satisfies Record<string, readonly ChallengeState[]>

export type Move = keyof typeof moves

export function mayMove(state: ChallengeState, move: Move): Verdict {
  return moves[move].some(from => from === state) ? allow : deny(`editing.not_now.${move}`)
}

/** Being written or waiting for publication; only then can content be missing. */
export function isUnpublished(state: ChallengeState): boolean {
  return state === 'draft' || state === 'in_review' || state === 'changes_requested' || state === 'approved'
}

/** From approval on, commitments may only grow. */
export function isCommitted(state: ChallengeState): boolean {
  return state === 'approved' || state === 'published'
}
