import type { Criterion, FormField, Rubric } from '#app/domain/challenges/content'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { withPreset } from '#app/domain/challenges/judging-presets'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import { conceptCriteria, guidance, prototypeCriteria } from './criteria'
import { conceptForm, prototypeForm } from './questions'

type SampleStage = { name: LocalText; form: FormField[]; rubric: Rubric; judging: JudgingPolicy }

const usual = policyOf({ judging: null })

const rubricOf = (criteria: Criterion[]): Rubric => ({ criteria, guidance, quorum: 2 })

/** A blind first stage from which five teams advance to an expert panel. */
export const stages: SampleStage[] = [
  {
    name: { az: 'Konsepsiya', en: 'Concept', ru: 'Концепция' },
    form: conceptForm,
    rubric: rubricOf(conceptCriteria),
    judging: { ...withPreset(usual, 'blind', 2), advance: 5, topicField: 'subject' },
  },
  {
    name: { az: 'Prototip', en: 'Prototype', ru: 'Прототип' },
    form: prototypeForm,
    rubric: rubricOf(prototypeCriteria),
    judging: withPreset(usual, 'expert_panel', 2),
  },
]
