import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { type AssignmentFacts, factsFor } from './assignment-facts'
import type { AssignmentSettings } from './planned-assignment'

/** Identifies the facts and settings of a plan. A plan whose hash differs is out of date and is not applied. */
export function factsHash(settings: AssignmentSettings, facts: AssignmentFacts): string {
  return sha256(canonicalJson({ settings, facts: factsFor(settings, facts) }))
}
