import { expect, test } from 'vitest'
import { withdrawSubmission } from '#app/domain/submissions/commands/withdraw-submission.server'
import { loadAnswersToCheck } from '#app/domain/submissions/queries/load-answers-to-check.server'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { ctxOf, makePerson } from '#tests/support/people'
import { secretText, story } from '#tests/support/submissions'

test('answers to check are those of the stored draft, and say whether they are submitted already', async () => {
  const { database, place, captain, save, submit } = await story()
  const check = () => loadAnswersToCheck(ctxOf(database, captain), place)
  await expect(check()).rejects.toMatchObject({ kind: 'not_found' })
  await save('first', 0)
  const before = await check()
  expect([before.fields[0]?.text, before.submitted, before.can.submit]).toEqual(['first', null, { ok: true }])
  await submit(before.draftNumber, before.key)
  expect((await check()).submitted).toEqual({ number: 1, same: true })
  await save('second', 1)
  expect((await check()).submitted).toEqual({ number: 1, same: false })
  await withdrawSubmission(ctxOf(database, captain), place)
  expect((await check()).submitted).toBeNull()
})

test('nobody but the team reads the answers that are to be checked', async () => {
  const { database, place, host, save } = await story()
  await save(secretText, 0)
  for (const other of [host, await makePerson(database)])
    await expect(loadAnswersToCheck(ctxOf(database, other), place)).rejects.toMatchObject({
      kind: 'not_found',
    })
})

test('a long answer is shown as Markdown, and compared with another version as it was typed', async () => {
  const { database, place, captain, save, submit } = await story()
  await save('One *word*\nand a line', 0)
  await submit(1)
  await save('One *word*\nand a [link](https://a.example)', 1)
  await submit(2)
  const read = async (against: number | null) =>
    (await loadVersion(ctxOf(database, captain), { ...place, number: 2, against })).fields[0]
  const link = '<a href="https://a.example" rel="nofollow noopener ugc">link</a>'
  expect(await read(null)).toMatchObject({ html: `<p>One <em>word</em><br />and a ${link}</p>`, diff: null })
  const compared = await read(1)
  expect(compared?.html).toBeNull()
  expect(compared?.diff?.map(({ text }) => text).join('')).toContain('[link](https://a.example)')
})
