import { Refusal } from '#app/domain/shared/refusal'

/** What a form says about the rules: the version that was read, and that it is accepted. */
export type RulesAcceptance = { ruleVersionId?: string; accepted?: 'on' }

/** The version that was read must be the newest one, or it was not the rules that were accepted. Throws a refusal beside the box. */
export function ensureRulesAccepted(
  rules: { id: string } | null,
  { ruleVersionId, accepted }: RulesAcceptance,
): void {
  if (!rules) return
  if (!accepted) throw new Refusal('invalid', 'teams.entry.rules_needed', {}, 'accepted')
  if (ruleVersionId !== rules.id) throw new Refusal('conflict', 'teams.entry.rules_changed', {}, 'accepted')
}
