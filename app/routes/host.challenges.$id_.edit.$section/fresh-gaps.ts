import { useFetcher, useLoaderData } from '@remix-run/react'
import { createContext, useCallback } from 'react'
import type { Missing } from '#app/domain/challenges/completeness'
import { paths } from '#app/paths'
import type { loader } from './route.server'

type Gaps = { missing: readonly Missing[]; refresh: () => void }

/** What the challenge still lacks, as of the last automatic save. */
export const FreshGaps = createContext<Gaps>({ missing: [], refresh: () => {} })

/** Loads what is missing again after a save, without the form, which someone is writing. */
export function useFreshGaps(): Gaps {
  const { id, section, stage, missing } = useLoaderData<typeof loader>()
  const { data, load } = useFetcher<typeof loader>()
  const address = paths.challengeSection(id, section, stage.id)
  const refresh = useCallback(() => load(address), [load, address])
  const isHere = data?.id === id && data.section === section
  return { missing: isHere ? data.missing : missing, refresh }
}
