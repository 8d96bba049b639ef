import { normalDraws, seedOf, uniformDraws } from '#app/domain/statistics/random'
import { say } from '../content/shape'
import { csv, type MetricTask, round } from './task'

const [trainVisits, testVisits] = [800, 300]

/** Synthetic appointments: long waits, young age and missed visits make it likelier that the patient stays away. */
const visits = Array.from({ length: trainVisits + testVisits }, (_, at) => {
  const draw = uniformDraws(seedOf(`visit ${at}`))
  const age = Math.floor(1 + 84 * draw() ** 1.3)
  const waitDays = Math.floor(45 * draw() ** 2)
  const hour = 8 + Math.floor(10 * draw())
  const missedBefore = Math.floor(4 * draw() ** 3)
  const reminder = draw() < 0.55 ? 1 : 0
  const distance = round(0.4 + 24 * draw() ** 2)
  const logit =
    -1.6 +
    0.06 * waitDays +
    0.9 * missedBefore -
    1.1 * reminder -
    0.018 * age +
    0.04 * distance +
    (hour < 10 ? 0.5 : 0)
  return {
    id: `v${String(at + 1).padStart(4, '0')}`,
    ...{ age, wait_days: waitDays, hour, missed_before: missedBefore, reminder, distance },
    ...{ logit, missed: draw() < 1 / (1 + Math.exp(-1.8 * logit)) ? 1 : 0 },
  }
})
const test = visits.slice(trainVisits)
const features = ['id', 'age', 'wait_days', 'hour', 'missed_before', 'reminder', 'distance'] as const

function predictions(subject: string, worth: number): string {
  const draw = normalDraws(seedOf(`visits ${subject}`))
  const noise = (10.5 - worth) * 0.42
  return csv(
    ['id', 'missed'],
    test.map(({ id, logit }) => ({ id, missed: risk(logit + noise * draw()) })),
  )
}

function risk(logit: number): string {
  return (1 / (1 + Math.exp(-logit))).toFixed(4)
}

/** Classify rows of a table: the risk that a patient misses an appointment. */
export const visitsTask: MetricTask = {
  settings: {
    ...{ metric: 'roc_auc', id: 'id', target: 'missed', positive: '1', publicShare: 40, stratified: true },
    ...{ perDay: 5, total: 60, finals: 2 },
  },
  files: [
    {
      name: 'train.csv',
      text: csv([...features, 'missed'], visits.slice(0, trainVisits)),
      description: say('Öyrənmə verilənləri', 'Training data', 'Данные для обучения'),
    },
    {
      name: 'test.csv',
      text: csv(features, test),
      description: say(
        'Riski tapılası qəbullar',
        'The appointments to rate',
        'Приёмы, риск которых надо найти',
      ),
    },
  ],
  truth: csv(['id', 'missed'], test),
  baseline: {
    name: 'wait-days.csv',
    text: csv(
      ['id', 'missed'],
      test.map(row => ({ id: row.id, missed: (row.wait_days / 45).toFixed(4) })),
    ),
  },
  predictions,
}
