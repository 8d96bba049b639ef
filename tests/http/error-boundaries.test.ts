import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stepUpFields } from '#app/http/step-up-fields'
import { secretFields } from '#app/http/typed-again'
import { readSources } from '#bin/sources'

const boundary = "export { ErrorPage as ErrorBoundary } from '#app/site/error-page'"

test('every route that is a page or takes a form shows its errors inside the site frame', () => {
  const routes = readdirSync('app/routes').map(folder => ({
    folder,
    text: readFileSync(`app/routes/${folder}/route.tsx`, 'utf8'),
  }))
  const shown = ({ text }: { text: string }) => /export default|export \{[^}]*\baction\b/.test(text)
  // browsers send reports automatically; scripts and programs send resumable uploads and predictions
  const without = routes.filter(each => shown(each) && !each.text.includes(boundary)).map(each => each.folder)
  expect(without).toEqual(['api.v1.me_.challenges.$slug_.attempts', 'csp-reports', 'uploads.$'])
})

test('every field for a password is known as a secret, so that no answer carries it', () => {
  const fields = readSources('app').flatMap(({ text }) =>
    [...text.matchAll(/<TextInput[^>]*type="password"[^>]*>/g)].map(
      // the page that asks for the password again names its field after its use
      ([tag]) => /name="([^"]+)"/.exec(tag)?.[1] ?? stepUpFields.password,
    ),
  )
  expect(fields.length).toBeGreaterThan(3)
  expect([...new Set(fields)].sort()).toEqual([...secretFields].sort())
})
