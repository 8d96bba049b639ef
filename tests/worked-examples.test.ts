import { expect, test } from 'vitest'
import { readSources } from '#bin/sources'
import { readDocument } from './support/documents'

const contributing = readDocument('CONTRIBUTING.md')
const sources = readSources('app', 'db', 'bin', 'tests/journeys').filter(
  ({ path }) => !path.startsWith('bin/demo-world/'),
)

/** How many files a worked example of CONTRIBUTING promises, and the paths that it names, `<room>` as it stands. */
function exampleOf(name: string) {
  const text = contributing.text.split('\n\n').find(each => each.startsWith(`**${name}**`)) ?? ''
  const paths = [...text.matchAll(/`([\w./<>$-]+\.tsx?)`/g)].flatMap(([, path = '']) =>
    path.includes('/en/')
      ? ['en', 'az', 'ru'].map(language => path.replace('/en/', `/${language}/`))
      : [path],
  )
  return { files: Number(/\((?:[^()]*, )?(\d+) files\)/.exec(text)?.[1]), paths }
}

const filesWith = (word: string) => sources.filter(({ text }) => text.includes(word)).map(({ path }) => path)

const matches = (path: string, name: string) =>
  new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('<room>', '[\\w-]+')}$`).test(path)

test.each([
  { example: 'Hide one more thing', word: "'tie.votes'", rest: /\/queries\// },
  { example: 'Send one more mail', word: "'tie_votes.mail.opened", rest: /\/commands\// },
  { example: 'Add a tie-breaker', word: 'first_places', rest: /^$/ },
])('$example: an existing one is in no other files than the example lists', ({ example, word, rest }) => {
  const { files, paths } = exampleOf(example)
  const found = filesWith(word)
  expect(found.length).toBeGreaterThan(3)
  expect(found.filter(path => !rest.test(path) && !paths.some(name => matches(path, name)))).toEqual([])
  expect(found.filter(path => !rest.test(path)).length).toBeLessThanOrEqual(files)
})
