import { type Sample, sampleForms, sectionFields } from './forms'
import { paramsOf } from './params'
import { fillPattern, listRoutes } from './routes'
import type { SecretWorld } from './secret-world'

/** Uploads, browser reports and what programs send are not forms: they have their own tests. */
export const acts = listRoutes().filter(
  ({ acts, folder }) => acts && !['uploads.$', 'csp-reports'].includes(folder) && !folder.startsWith('api.'),
)

/** A form of the product with a valid sample. */
export type Post = { path: string; pattern: string; sample: Sample; fields: Record<string, string> }

/** Every form of every URL, with existing ids. */
export function postsOf(world: SecretWorld): Post[] {
  const samples = sampleForms(world)
  return acts.flatMap(route => {
    const sample = samples[route.folder]
    if (!sample) throw new Error(`no sample form for ${route.folder}`)
    const params = paramsOf(route, world).filter(each => each.section !== 'files')
    return params.map(each => ({
      path: fillPattern(route.pattern, each),
      pattern: route.pattern,
      sample,
      fields: each.section ? { version: '1', ...sectionFields[each.section] } : sample.fields,
    }))
  })
}

export function bodyOf({ fields, sample }: Post): URLSearchParams | FormData {
  if (!sample.file) return new URLSearchParams(fields)
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append(sample.file, new File(['one,two'], 'a.csv', { type: 'text/csv' }))
  return body
}
