import { paths } from '#app/paths'
import type { PageCase } from './page-case'

const key = 'visits'
const metric = (name: string): PageCase => ({ as: null, at: () => paths.metric(name) })

/** The pages of metrics, and of a stage that one scores. */
export const metricPages: Record<string, PageCase[]> = {
  'metrics._index': [{ as: null, at: paths.metrics }],
  'metrics.$key': ['rmse', 'roc_auc', 'wer'].map(metric),
  'host.challenges.$id_.stages_.$stageId_.metric': [
    { as: 'host', at: p => paths.stageMetric(p.challenge(key).id, p.metric.stageId) },
  ],
  'host.challenges.$id_.stages_.$stageId_.truth_.replacement': [
    { as: 'host', at: p => paths.stageTruthReplacement(p.challenge(key).id, p.metric.stageId) },
  ],
  'host.challenges.$id_.stages_.$stageId_.baseline': [
    { as: 'host', at: p => paths.stageBaseline(p.challenge(key).id, p.metric.stageId) },
  ],
  'entries.$entryId_.stages.$stageId_.attempts': [
    { as: 'participant', at: p => paths.attempts(p.metric.entryId, p.metric.stageId) },
  ],
}

export const metricBoards: PageCase[] = [key, 'power', 'letters'].flatMap(each =>
  [null, 'participant' as const].map(as => ({
    as,
    at: p => paths.leaderboard(p.challenge(each).slug),
  })),
)
