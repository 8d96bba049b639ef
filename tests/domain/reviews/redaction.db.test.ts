import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { submissionCode } from '#app/domain/judging/judge'
import { redactSubmission } from '#app/domain/reviews/commands/redact-submission.server'
import { loadRedactionForm } from '#app/domain/reviews/queries/load-redaction-form.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { defaultBlinding, type SeenWhen } from '#app/domain/visibility/policy'
import type { Database } from '#db/client.server'
import { redactions, stages, submissionFiles, submissionVersions } from '#db/schema'
import { days, textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { notFound } from '#tests/support/jury'
import { makePerson, start } from '#tests/support/people'
import { setPolicy, twoReviewers } from '#tests/support/reviewing'
import { fileField } from '#tests/support/submissions'

/** A blind stage with a submission of two files, one of which names the team. */
async function namedWork(database: Database) {
  const world = await twoReviewers(database)
  const files = { named: newId(), plain: newId() }
  await database.transaction(async tx => {
    const form = [textField, { ...fileField, maxFiles: 2 }]
    await tx.update(stages).set({ form }).where(eq(stages.id, world.stageId))
    for (const [name, id] of Object.entries(files))
      await tx.insert(submissionFiles).values({
        id,
        submissionId: world.submissionId,
        fieldId: 'paper',
        name: `${name}.txt`,
        mediaType: 'text/plain',
        size: 10,
        sha256: name.padEnd(64, '0'),
        uploadedAt: start,
        uploadedBy: world.team.captain.id,
      })
    const answers = { idea: { text: 'Zqteam has an idea' }, paper: { files: Object.values(files) } }
    await tx
      .update(submissionVersions)
      .set({ answers })
      .where(eq(submissionVersions.id, world.team.versionId))
  })
  const redact = (person = world.host, now?: Date) =>
    redactSubmission(world.as(person, now), {
      ...world,
      entryId: world.team.entryId,
      text: { idea: 'Somebody has an idea' },
      shown: [files.plain],
    })
  return { ...world, files, redact, read: () => loadReview(world.as(world.one), world.oneAssignment) }
}

test('judges of a blind stage read the redacted text, marked as such; withheld files are not even named', async () => {
  const database = await emptyDatabase()
  const world = await namedWork(database)
  expect((await world.read()).redacted).toBe(false)
  await world.redact()
  const page = await world.read()
  expect(page).toMatchObject({ redacted: true, withheld: { paper: 1 } })
  expect(page.version.answers).toEqual({
    idea: { text: 'Somebody has an idea' },
    paper: { files: [world.files.plain] },
  })
  expect(page.version.html).toEqual({ idea: '<p>Somebody has an idea</p>' })
  expect(JSON.stringify(page)).not.toMatch(/Zqteam|named\.txt/)
  await expect(loadFile(world.as(world.one), world.files.named)).rejects.toEqual(notFound)
  const code = submissionCode(world.submissionId)
  expect(page.version.files.map(({ name }) => name)).toEqual([`${code}-idea-1.txt`])
  expect((await loadFile(world.as(world.one), world.files.plain)).name).toBe(`${code}-idea-1.txt`)
  for (const person of [world.host, world.chair, world.team.captain])
    expect((await loadFile(world.as(person), world.files.named)).name).toBe('named.txt')
})

test('the original is visible never, after the own review, or always, as the stage shows the team', async () => {
  const database = await emptyDatabase()
  const world = await namedWork(database)
  await world.redact()
  const told = []
  const redactedFor = async (team: SeenWhen) => {
    await setPolicy(database, world.stageId, { blind: { ...defaultBlinding.blind, team } })
    const file = await loadFile(world.as(world.one), world.files.named).catch(() => null)
    return [(await world.read()).redacted, file === null]
  }
  const whens: readonly SeenWhen[] = ['never', 'after_own', 'always']
  for (const team of whens) told.push(await redactedFor(team))
  expect(told).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
  await world.submitOne()
  expect(await redactedFor('never')).toEqual([true, true])
  expect(await redactedFor('after_own')).toEqual([false, false])
})

test('only the host redacts, only where judges are blind, and not before a sealed entry is closed', async () => {
  const database = await emptyDatabase()
  const world = await namedWork(database)
  for (const person of [world.chair, world.one, world.team.captain, await makePerson(database)])
    await expect(world.redact(person)).rejects.toEqual(notFound)
  await expect(world.redact(world.host, days(5))).rejects.toEqual(
    new Refusal('forbidden', 'visibility.not_yet'),
  )
  const asked = { ...world, entryId: world.team.entryId }
  const early = await loadRedactionForm(world.as(world.host, days(5)), asked)
  expect(JSON.stringify(early)).not.toMatch(/Zqteam|named\.txt/)
  await setPolicy(database, world.stageId, { blind: { ...defaultBlinding.blind, team: 'always' } })
  await expect(world.redact()).rejects.toEqual(new Refusal('forbidden', 'reviews.not_blind'))
  expect(await database.db.select().from(redactions)).toEqual([])
})

test('a new version is hidden from blind judges until it is redacted again, and the host sees that', async () => {
  const database = await emptyDatabase()
  const world = await namedWork(database)
  await world.redact()
  const state = async () => {
    const ask = { challengeId: world.challengeId, entryId: world.team.entryId }
    return (await loadHostSubmission(world.as(world.host), ask)).submitted[0]?.redaction
  }
  expect(await state()).toBe('current')
  const [first] = await database.db.select().from(submissionVersions)
  await database.transaction(async tx => {
    if (first)
      await tx.insert(submissionVersions).values({
        ...first,
        id: newId(),
        submissionId: world.submissionId,
        number: 2,
        idempotencyKey: newId(),
      })
  })
  expect(await state()).toBe('outdated')
  const asked = { ...world, entryId: world.team.entryId }
  expect((await loadRedactionForm(world.as(world.host), asked)).outdated).toBe(true)
  const page = await world.read()
  expect(page).toMatchObject({ awaitsRedaction: true, withheld: {}, version: { answers: {}, files: [] } })
  expect(JSON.stringify(page)).not.toMatch(/Zqteam|named|plain/)
  for (const file of Object.values(world.files))
    await expect(loadFile(world.as(world.one), file)).rejects.toEqual(notFound)
  await world.redact()
  expect(await world.read()).toMatchObject({ awaitsRedaction: false, redacted: true })
})

test('a blind judge sees the same file names, whatever the team called them', async () => {
  const database = await emptyDatabase()
  const world = await namedWork(database)
  const rename = (name: string) =>
    database.transaction(tx =>
      tx.update(submissionFiles).set({ name }).where(eq(submissionFiles.id, world.files.named)),
    )
  const told = async (person = world.one) => {
    const ctx = world.as(person)
    const page = person === world.one ? await world.read() : null
    return JSON.stringify([page?.version.files, await loadFile(ctx, world.files.named)])
  }
  const worlds = []
  for (const name of ['Zqteam of Aysel – plan.txt', 'a.txt']) {
    await rename(name)
    worlds.push({
      judge: await told(),
      host: await told(world.host),
      captain: await told(world.team.captain),
    })
  }
  expect(worlds[0]?.judge).toBe(worlds[1]?.judge)
  expect(worlds.map(({ host }) => host.includes('Zqteam'))).toEqual([true, false])
  expect(worlds.map(({ captain }) => captain.includes('Zqteam'))).toEqual([true, false])
  await setPolicy(database, world.stageId, {
    blind: { ...defaultBlinding.blind, team: 'always', institution: 'always' },
  })
  expect(await told()).toContain('"a.txt"')
})
