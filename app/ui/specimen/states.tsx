import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Checklist } from '#app/ui/checklist'
import { Details } from '#app/ui/details'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Grid, Stack } from '#app/ui/layout'
import type { Tone } from '#app/ui/mark'
import { Tabs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { Pagination } from '#app/ui/pagination'
import { Panel } from '#app/ui/panel'
import type { Texts } from '#app/ui/specimen/texts'
import { Timeline } from '#app/ui/timeline'

const TONES: Tone[] = ['neutral', 'info', 'open', 'awaiting', 'danger', 'done']
const KINDS = ['info', 'warn', 'error', 'success'] as const
const ANSWERS = ['yes', 'no', 'unknown'] as const
const WHEN = ['past', 'now', 'future'] as const

export function States({ texts }: { texts: Texts }) {
  return (
    <Stack gap={6}>
      <Cluster>
        {TONES.map(tone => (
          <Badge key={tone} tone={tone}>
            {texts.states[tone]}
          </Badge>
        ))}
      </Cluster>
      <Tabs
        label={texts.sections.states}
        tabs={TONES.slice(1, 5).map((tone, index) => ({
          href: `#tab-${tone}`,
          label: texts.states[tone],
          count: String(index * 7),
          current: index === 1,
        }))}
      />
      <Grid min="20rem">
        {KINDS.map(kind => (
          <Notice key={kind} kind={kind} title={texts.notice}>
            {texts.noticeText}
          </Notice>
        ))}
      </Grid>
      <Grid min="20rem" gap={6}>
        <Panel id="sample-checks" title={texts.section} level={3}>
          <Checklist
            words={texts}
            items={ANSWERS.map((answer, index) => ({ key: answer, answer, text: texts.checks[index] ?? '' }))}
          />
        </Panel>
        <Panel id="sample-steps" title={texts.steps[2]} level={3}>
          <Timeline
            steps={WHEN.map((when, index) => ({
              key: when,
              when,
              title: texts.steps[index],
              word: texts.stepWords[index],
              time: texts.times[index],
            }))}
          />
        </Panel>
      </Grid>
      <EmptyState
        title={texts.empty}
        level={3}
        action={<LinkButton href="#states">{texts.primary}</LinkButton>}
      >
        {texts.emptyText}
      </EmptyState>
      <div>
        <Details summary={texts.more}>{texts.lead}</Details>
        <Details summary={texts.section}>{texts.lead}</Details>
      </div>
      <Pagination
        label={texts.next}
        page={4}
        pages={12}
        href={page => `#page-${page}`}
        words={{ previous: texts.previous, next: texts.next, page: String }}
      />
    </Stack>
  )
}
