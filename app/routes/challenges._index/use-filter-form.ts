import { useLoaderData, useNavigate, useNavigation } from '@remix-run/react'
import { type ChangeEvent, type ChangeEventHandler, type FormEvent, useEffect, useState } from 'react'
import { type BrowseFilters, filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { paths } from '#app/paths'
import type { loader } from './route.server'

/** The form of all filters, wherever on the page they are. */
export const formId = 'filters'

export type FilterProps = {
  filters: BrowseFilters
  onChange: ChangeEventHandler<HTMLInputElement | HTMLSelectElement>
}

/** The form, which sends itself on change; `shown` is the last request, before its answer has arrived. */
export function useFilterForm() {
  const { filters } = useLoaderData<typeof loader>()
  const [shown, setShown] = useState(filters)
  const navigation = useNavigation()
  const navigate = useNavigate()
  useEffect(() => setShown(filters), [filters])

  function go(form: HTMLFormElement) {
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value)
    const fromUrl = parseFilters(query)
    setShown(fromUrl)
    navigate(paths.challenges() + filterQuery(fromUrl), { preventScrollReset: true })
  }

  return {
    shown,
    busy: navigation.state !== 'idle',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
      if (event.currentTarget.form) go(event.currentTarget.form)
    },
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      go(event.currentTarget)
    },
  }
}
