import { normalDraws, seedOf } from '#app/domain/statistics/random'
import { say } from '../content/shape'
import { csv, type MetricTask, round } from './task'

const [trainHours, testHours] = [1200, 400]

/** Synthetic hours of a substation: a daily and a weekly rhythm, heating and cooling, and noise. */
const hours = Array.from({ length: trainHours + testHours }, (_, at) => {
  const draw = normalDraws(seedOf(`power ${at}`))
  const [hour, weekday] = [at % 24, (Math.floor(at / 24) % 7) + 1]
  const temperature = 14 + 9 * Math.sin(at / 110) + 4 * Math.sin(((hour - 9) * Math.PI) / 12) + draw()
  const daily = 38 + 14 * Math.sin(((hour - 8) * Math.PI) / 12) + 9 * Math.sin(((hour - 15) * Math.PI) / 6)
  const weekend = weekday > 5 ? -6 : 0
  const load = daily + weekend + 0.9 * Math.abs(temperature - 18) + 1.8 * draw()
  return {
    id: `h${String(at + 1).padStart(4, '0')}`,
    hour,
    weekday,
    temperature: round(temperature),
    load: round(load),
    part: at % 7 < 2 ? 'public' : 'private',
  }
})
const test = hours.slice(trainHours)
const features = ['id', 'hour', 'weekday', 'temperature'] as const

/** Every third attempt is fitted to the public hours: it is better there than on the others. */
function predictions(subject: string, worth: number): string {
  const draw = normalDraws(seedOf(`power ${subject}`))
  const [error, fitted] = [12 - worth, seedOf(subject) % 3 === 0 ? 0.7 : 1]
  const missOf = (part: string) => error * (part === 'public' ? fitted : 1) * draw()
  return csv(
    ['id', 'load'],
    test.map(row => ({ ...row, load: round(row.load + missOf(row.part)) })),
  )
}

/** The mean of each hour of the day in the training data. */
function hourlyMean(): string {
  const means = Array.from({ length: 24 }, (_, hour) => {
    const its = hours.slice(0, trainHours).filter(row => row.hour === hour)
    return its.reduce((sum, { load }) => sum + load, 0) / its.length
  })
  return csv(
    ['id', 'load'],
    test.map(row => ({ ...row, load: round(means[row.hour] ?? 0) })),
  )
}

/** Forecast a number: the hours of the public board are in a column, so that each seed has the same winners. */
export const powerTask: MetricTask = {
  settings: {
    ...{ metric: 'rmse', id: 'id', target: 'load', split: 'part', publicShare: 30, stratified: false },
    ...{ perDay: 5, finals: 2 },
  },
  files: [
    {
      name: 'train.csv',
      text: csv([...features, 'load'], hours.slice(0, trainHours)),
      description: say('Öyrənmə verilənləri', 'Training data', 'Данные для обучения'),
    },
    {
      name: 'test.csv',
      text: csv(features, test),
      description: say('Proqnozlaşdırılası saatlar', 'The hours to forecast', 'Часы для прогноза'),
    },
  ],
  truth: csv(['id', 'load', 'part'], test),
  baseline: { name: 'hourly-mean.csv', text: hourlyMean() },
  predictions,
}
