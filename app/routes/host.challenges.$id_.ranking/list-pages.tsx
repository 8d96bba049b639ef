import { useLoaderData, useSearchParams } from '@remix-run/react'
import type { RankingList } from '#app/domain/ranking/queries/load-ranking.server'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import type { loader } from './route.server'

type ListPagesProps = { list: RankingList; label: string; of: { page: number; pages: number } }

/** The pages of one list of the ranking page; the pages of the other lists do not change. */
export function ListPages({ list, label, of }: ListPagesProps) {
  const { challenge, stages } = useLoaderData<typeof loader>()
  const here = Object.fromEntries(useSearchParams()[0])
  return (
    <Pages
      label={label}
      page={of.page}
      pages={of.pages}
      href={page =>
        paths.ranking(challenge.id, stages.hereId, { ...here, stage: stages.hereId, [list]: String(page) })
      }
    />
  )
}
