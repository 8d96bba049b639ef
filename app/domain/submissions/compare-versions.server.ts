import type { FormField } from '#app/domain/challenges/content'
import { compute } from '#app/queue/compute.server'
import { remembered } from '#app/services/remembered'
import type { DiffPart } from '#app/text/diff'
import type { Answers } from './answers'
import { changedTexts } from './shown-version'

type Version = { id: string; answers: Answers }
type Comparison = { form: readonly FormField[]; version: Version; against: Version }

/** A version never changes, so a comparison is computed once and cached. */
const comparisons = remembered<ReadonlyMap<string, DiffPart[]>>(50)

/** The changes from one version to another, by field; unchanged fields are left out. */
export function compareVersions({ form, version, against }: Comparison) {
  return comparisons(`${against.id} ${version.id}`, async () => {
    const texts = changedTexts({ form, answers: version.answers, against: against.answers })
    const changes = await compute('compare', texts)
    return new Map(texts.map(({ id }, index) => [id, changes[index] ?? []]))
  })
}
