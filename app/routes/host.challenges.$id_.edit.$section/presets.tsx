import { useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { type Preset, presets, withPreset } from '#app/domain/challenges/judging-presets'
import { JudgingWords } from '#app/domain/challenges/views/judging-words'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Cluster, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { FreshGaps } from './fresh-gaps'
import type { loader } from './route.server'

/** Judging rules to start from: each opens to what it means in words, and is applied by its button. */
export function Presets() {
  const { t } = useI18n()
  const { preset: now } = useContext(FreshGaps)
  return (
    <Panel id="presets" title={t('editing.preset.title')}>
      <p className="quiet-text">
        {t('editing.preset.lead')} {now === null && t('editing.preset.own')}
      </p>
      <div className="preset-list">
        {presets.map(preset => (
          <Details
            key={preset}
            summary={
              <span className="preset-summary">
                <span className="preset-name">
                  {t(`editing.preset.name.${preset}`)}
                  {preset === now && <Badge tone="done">{t('editing.preset.now')}</Badge>}
                </span>
                <span className="preset-for">{t(`editing.preset.for.${preset}`)}</span>
              </span>
            }
          >
            <Preview preset={preset} applied={preset === now} />
          </Details>
        ))}
      </div>
    </Panel>
  )
}

function Preview({ preset, applied }: { preset: Preset; applied: boolean }) {
  const { t } = useI18n()
  const { id, content, stage } = useLoaderData<typeof loader>()
  const { judging, rubric } = content
  const policy = withPreset(judging, preset, rubric.quorum)
  return (
    <Stack gap={4}>
      {preset === 'data_challenge' && (
        <p>
          {t('editing.preset.data_files')}{' '}
          <Link href={paths.stageMetric(id, stage.id)}>{t('attempts.offer_link')}</Link>
        </p>
      )}
      <JudgingWords policy={policy} rubric={rubric} later={!stage.last} />
      {stage.last && <p className="quiet-text">{t('editing.preset.vote')}</p>}
      {!applied && (
        <Cluster>
          <Button variant="secondary" name="preset" value={preset}>
            {t('editing.preset.use', { name: t(`editing.preset.name.${preset}`) })}
          </Button>
        </Cluster>
      )}
    </Stack>
  )
}
