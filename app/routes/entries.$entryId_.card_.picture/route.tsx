import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { leastSize } from '#app/domain/pictures/picture'
import { Picture } from '#app/domain/pictures/views/picture'
import { PictureForm } from '#app/domain/pictures/views/picture-form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The picture on a team's card, and the form that sets, replaces or removes it. */
export default function CardPicture() {
  const { t } = useI18n()
  const { entryId, team, picture } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: paths.teamCard(entryId), label: t('teams.card.title') },
                { href: paths.teamCardPicture(entryId), label: t('teams.card.picture') },
              ]}
            />
          }
          title={t('teams.card.picture')}
          lead={t('teams.card.picture_lead')}
        />
        {picture && (
          <Picture
            picture={picture}
            className="solution-picture"
            sizes="(min-width: 48rem) 40rem, 100vw"
            lazy={false}
          />
        )}
        <PictureForm picture={picture} least={leastSize.card} />
      </Stack>
    </Page>
  )
}
