import { useI18n } from '#app/i18n/use-i18n'
import { type Difference, differencesOf, type PolicyPart } from '../judging-differences'
import type { Rules } from '../judging-freeze'
import { policyOf } from '../judging-policy'
import { policyWords } from './policy-words'

type Change = { id: string; before: Rules; after: Rules; reason: string; changedAt: Date }

/** Changes made after teams or judges relied on the rules, with time and reason, each beside the earlier text. */
export function JudgingChanges({ changes, timeZone }: { changes: readonly Change[]; timeZone: string }) {
  const { t, format } = useI18n()
  if (changes.length === 0) return null
  return (
    <div className="judging-changes">
      <p className="judging-changes-title">{t('challenges.stages.changes_title')}</p>
      <ol className="judging-changes-list">
        {changes.map(change => (
          <li key={change.id}>
            <p>
              {t('challenges.stages.changes_at', {
                at: format.instant(change.changedAt, timeZone),
                reason: change.reason,
              })}
            </p>
            <Differences before={change.before} after={change.after} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Differences({ before, after }: { before: Rules; after: Rules }) {
  return (
    <ul>
      {differencesOf(before, after).map(difference => (
        <li key={keyOf(difference)}>
          <DifferenceLine difference={difference} before={before} after={after} />
        </li>
      ))}
    </ul>
  )
}

function keyOf(difference: Difference): string {
  if (difference.kind === 'policy') return difference.part
  return 'name' in difference ? difference.kind + JSON.stringify(difference.name) : difference.kind
}

type DifferenceProps = { difference: Difference; before: Rules; after: Rules }

function DifferenceLine({ difference, before, after }: DifferenceProps) {
  const { t, local } = useI18n()
  switch (difference.kind) {
    case 'quorum':
      return t('challenges.stages.diff.quorum', { before: difference.before, after: difference.after })
    case 'guidance':
      return t('challenges.stages.diff.guidance')
    case 'policy':
      return <PolicyChange part={difference.part} before={before} after={after} />
    default:
      return t(`challenges.stages.diff.${difference.kind}`, { name: local(difference.name) })
  }
}

/** A sentence before and after a change; of a part with several sentences only those that differ. */
function PolicyChange({ part, before, after }: { part: PolicyPart; before: Rules; after: Rules }) {
  const { t, local } = useI18n()
  if (part === 'topicField') return t('challenges.stages.diff.topicField')
  const say = (rules: Rules) => {
    const words = policyWords(policyOf(rules), part, { t, local, rubric: rules.rubric })
    return words.length > 0 ? words : [t(silence(part))]
  }
  const [was, is] = [say(before), say(after)]
  const only = (some: string[], others: string[]) => some.filter(each => !others.includes(each)).join(' ')
  return (
    <>
      <span className="judging-before">{t('challenges.stages.diff.before', { text: only(was, is) })}</span>
      <span>{t('challenges.stages.diff.after', { text: only(is, was) })}</span>
    </>
  )
}

function silence(part: PolicyPart) {
  return part === 'expertsEach'
    ? 'challenges.stages.diff.experts_none'
    : 'challenges.stages.diff.maxLoad_none'
}
