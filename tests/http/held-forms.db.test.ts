import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { holdForm, loadHeldForm } from '#app/http/held-forms.server'
import { heldForms } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

function formOf(text: string): FormData {
  const form = new FormData()
  form.set('reason', text)
  return form
}

test('the five newest forms of a person are held for the password, whatever their addresses', async () => {
  const database = await emptyDatabase()
  const [person, other] = [await makePerson(database), await makePerson(database)]
  await holdForm(ctxOf(database, other), { form: formOf('of another person'), action: '/x?n=0', back: '/' })
  const ids: (string | null)[] = []
  for (let n = 0; n < 30; n++) {
    const ctx = ctxOf(database, person, new Date(start.getTime() + n))
    ids.push(await holdForm(ctx, { form: formOf(`${n}`), action: `/x?n=${n}`, back: '/' }))
  }
  const own = await database.db
    .select({ action: heldForms.action })
    .from(heldForms)
    .where(eq(heldForms.userId, person.id))
    .orderBy(asc(heldForms.heldAt))
  expect(own.map(({ action }) => action)).toEqual([25, 26, 27, 28, 29].map(n => `/x?n=${n}`))
  const later = ctxOf(database, person, new Date(start.getTime() + 60_000))
  expect(await loadHeldForm(later, must(ids.at(-1)))).toEqual({
    action: '/x?n=29',
    back: '/',
    fields: [['reason', '29']],
  })
  expect(await database.db.select().from(heldForms).where(eq(heldForms.userId, other.id))).toHaveLength(1)
})
