import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { AssignmentSettings } from '#db/json'
import { type AssignmentFacts, factsFor } from './assignment-facts'

/** What a plan stands on: when this differs, the plan is of another state of things and is not applied. */
export function factsHash(settings: AssignmentSettings, facts: AssignmentFacts): string {
  return sha256(canonicalJson({ settings, facts: factsFor(settings, facts) }))
}
