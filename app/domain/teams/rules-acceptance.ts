import { Refusal } from '#app/domain/shared/refusal'

/** The acceptance of the rules in a form: the version that was read, and that it is accepted. */
export type RulesAcceptance = { ruleVersionId?: string; accepted?: 'on' }

/** The version that was read must be the newest one. Throws a refusal beside the box. */
export function ensureRulesAccepted(
  rules: { id: string } | null,
  { ruleVersionId, accepted }: RulesAcceptance,
): void {
  if (!rules) return
  if (!accepted) throw new Refusal('invalid', 'teams.entry.rules_needed', {}, 'accepted')
  if (ruleVersionId !== rules.id) throw new Refusal('conflict', 'teams.entry.rules_changed', {}, 'accepted')
}
