import { useFetcher, useLoaderData } from '@remix-run/react'
import { createContext, useCallback } from 'react'
import type { Missing } from '#app/domain/challenges/completeness'
import type { Preset } from '#app/domain/challenges/judging-presets'
import { paths } from '#app/paths'
import type { loader } from './route.server'

type Gaps = {
  missing: readonly Missing[]
  /** the preset that the stored judging rules equal */
  preset: Preset | null
  refresh: () => void
}

/** What the challenge still lacks and which preset it follows, as of the last automatic save. */
export const FreshGaps = createContext<Gaps>({ missing: [], preset: null, refresh: () => {} })

/** Loads what is missing again after a save, without the form, which someone is writing. */
export function useFreshGaps(): Gaps {
  const stored = useLoaderData<typeof loader>()
  const { id, section, stage } = stored
  const { data, load } = useFetcher<typeof loader>()
  const address = paths.challengeSection(id, section, stage.id)
  const refresh = useCallback(() => load(address), [load, address])
  const fresh = data?.id === id && data.section === section && data.stage.id === stage.id ? data : stored
  return { missing: fresh.missing, preset: fresh.content.preset, refresh }
}
