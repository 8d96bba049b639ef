import type { FormField } from '#app/domain/challenges/content'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { addFile } from '#app/domain/submissions/commands/add-file.server'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { days, makeChallenge, makeInstitution, textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

export const fileField: FormField = {
  ...textField,
  id: 'paper',
  kind: 'file',
  required: false,
  maxLength: null,
  extensions: ['txt', 'pdf'],
  maxFiles: 1,
  maxBytes: 100,
}

export const secretText = 'a sealed idea about Caspian water'

export async function story(form: FormField[] = [textField, fileField]) {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, form })
  const { challengeId, stageId, slug, ruleVersionId } = challenge
  const captain = await makePerson(database, { name: 'Aysel' })
  const { entryId } = await enterChallenge(ctxOf(database, captain), {
    slug,
    input: { ruleVersionId, accepted: 'on' },
  })
  const place = { entryId, stageId }
  const storage = createMemoryStorage(() => start)
  const save = (idea: string, draftNumber: number, now = start) =>
    saveDraft(ctxOf(database, captain, now), { ...place, typed: { idea }, draftNumber })
  const submit = (draftNumber: number, key = newId(), now = start) =>
    submitVersion(ctxOf(database, captain, now), { ...place, draftNumber, key })
  const attach = async (content: string, name = 'paper.txt', now = start) => {
    const staged = await storage.stage(new TextEncoder().encode(content), { maxBytes: 1_000_000 })
    const stagedId = staged.ok ? staged.stagedId : ''
    await addFile(ctxOf(database, captain, now), storage, { ...place, fieldId: 'paper', stagedId, name })
  }
  const rules = { challengeId, stageId, ruleVersionId }
  return { database, host, challengeId, rules, captain, place, storage, save, submit, attach }
}

export const lastMoment = new Date(days(10).getTime() - 1)
export const gone = new Refusal('not_found', 'error.not_found')
