import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { newId } from '#app/domain/shared/ids'
import { cleanFile } from '#app/domain/submissions/commands/clean-file.server'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { loadFileChecks } from '#app/domain/submissions/queries/load-file-checks.server'
import { loadNamedHashes } from '#app/domain/submissions/queries/load-named-hashes.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { cleanCopies, stages, submissionFiles, submissionVersions } from '#db/schema'
import { textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { docx } from '#tests/support/named-files'
import { start } from '#tests/support/people'
import { twoReviewers } from '#tests/support/reviewing'
import { fileField } from '#tests/support/submissions'

test('a blind judge gets the same page and bytes, whether or not name and metadata of a file name the team', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const storage = createMemoryStorage(() => start)
  const id = newId()
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ form: [textField, { ...fileField, extensions: ['docx'] }] })
      .where(eq(stages.id, world.stageId))
    await tx
      .update(submissionVersions)
      .set({ answers: { paper: { files: [id] } } })
      .where(eq(submissionVersions.id, world.team.versionId))
    const file = {
      name: '',
      mediaType: 'x',
      size: 1,
      sha256: '',
      uploadedAt: start,
      uploadedBy: world.team.captain.id,
    }
    await tx
      .insert(submissionFiles)
      .values({ id, submissionId: world.submissionId, fieldId: 'paper', ...file })
  })
  const told = async (author: string, name: string) => {
    const staged = await storage.stage(docx(author), { maxBytes: 1_000_000 })
    const { stagedId, sha256, size } = staged.ok ? staged : { stagedId: '', sha256: '', size: 0 }
    await storage.keep(stagedId)
    await database.transaction(tx =>
      tx.update(submissionFiles).set({ name, sha256, size }).where(eq(submissionFiles.id, id)),
    )
    const judge = world.as(world.one)
    const file = await loadFile(judge, id)
    const copy = file.nameless ? await cleanFile(judge, storage, file) : null
    const bytes = Buffer.from(
      await new Response(await storage.open(copy?.sha256 ?? file.sha256)).arrayBuffer(),
    )
    const page = await loadReview(judge, world.oneAssignment)
    const [checks] = Object.values(await loadFileChecks(database.db, [{ id, sha256, name }]))
    return {
      judge: JSON.stringify([page.version, file.name, copy, bytes.toString('base64')]),
      sha256,
      copy,
      checks,
    }
  }
  const named = await told('Zqteam of Aysel', 'Zqteam – plan.docx')
  const plain = await told('Somebody else', 'plan.docx')
  expect(named.judge).toBe(plain.judge)
  expect(named.judge).not.toMatch(/Zqteam|Aysel|plan\.docx/)
  expect(named.sha256).not.toBe(plain.sha256)
  expect(named.checks).toEqual({
    kind: 'cleaned',
    authors: ['Zqteam of Aysel'],
    leftOut: [],
    size: named.copy?.size,
  })
  const hashes = [plain.sha256, named.sha256, plain.copy?.sha256 ?? '']
  expect(await loadNamedHashes(database.db, hashes)).toEqual(new Set([plain.sha256, plain.copy?.sha256]))
  expect(await database.db.select().from(cleanCopies)).toHaveLength(2)
  for (const person of [world.host, world.team.captain])
    expect(await loadFile(world.as(person), id)).toMatchObject({
      name: 'plan.docx',
      sha256: plain.sha256,
      nameless: false,
    })
})
