import canonicalize from 'canonicalize'
import { defaultBlinding } from '#app/domain/visibility/policy'
import { defaultJudgingPolicy } from './judging-policy'
import type { JudgingPolicy } from './policy-schema'

/** Judging policies to start from. The editor and imported files take them from here. */
export const presets = ['simple', 'blind', 'expert_panel', 'data_challenge'] as const
export type Preset = (typeof presets)[number]

/** A preset decides these settings; the others depend on the stage, its form and its jury. */
type Decided = Omit<JudgingPolicy, 'advance' | 'conflictYears' | 'maxLoad' | 'topicField' | 'expertsEach'>

const { rounding, ties, tieEnd, marks, reviewsEach } = defaultJudgingPolicy
const open = { team: 'always', institution: 'always', judges: 'always' } as const

/** The default: a new challenge is judged blind. */
const blind: Decided = {
  ...defaultBlinding,
  method: { kind: 'mean' },
  ...{ rounding, ties, tieEnd, marks, reviewsEach },
}

const settings: Record<Preset, Decided> = {
  simple: { ...blind, blind: open, othersReviews: 'after_own' },
  blind,
  /** A few judges read everything, discuss, and vote on what remains tied. */
  expert_panel: {
    ...blind,
    blind: { team: 'after_own', institution: 'after_own', judges: 'always' },
    othersReviews: 'after_own',
    method: { kind: 'trimmed_mean', dropLow: 1, dropHigh: 1 },
    ties: [{ kind: 'mean' }],
    tieEnd: 'jury_vote',
    marks: 'after_discussion',
    reviewsEach: 5,
  },
  /** Many submissions for many judges: strict and lenient judges are evened out, and the board moves. */
  data_challenge: {
    ...blind,
    method: { kind: 'calibrated' },
    ties: [{ kind: 'mean' }],
    reviewsEach: 3,
    board: 'while_judging',
  },
}

/** The policy with the settings of the preset; every submission gets at least `quorum` reviews. */
export function withPreset(policy: JudgingPolicy, preset: Preset, quorum: number): JudgingPolicy {
  const decided = settings[preset]
  const reviewsEach = Math.max(decided.reviewsEach, quorum)
  return { ...policy, ...decided, reviewsEach, expertsEach: Math.min(policy.expertsEach, reviewsEach) }
}

/** The preset that the settings equal; null for settings of its own. */
export function presetOf(policy: JudgingPolicy, quorum: number): Preset | null {
  const stored = canonicalize(policy)
  return presets.find(preset => canonicalize(withPreset(policy, preset, quorum)) === stored) ?? null
}
