import { accuracy, balancedAccuracy } from './accuracy'
import type { MetricRecord } from './catalogue'
import { cohenKappa, matthews } from './class-agreement'
import { fbeta, precision, recall } from './precision-recall'
import { andThen, refuse, valued } from './result'
import { labels, one, positiveOnly, type Task } from './task'

const animals = {
  truth: ['cat', 'cat', 'cat', 'dog', 'dog', 'bird'],
  predicted: ['cat', 'cat', 'dog', 'dog', 'dog', 'cat'],
}
const mails = {
  truth: ['spam', 'spam', 'spam', 'fine', 'fine', 'fine'],
  predicted: ['spam', 'spam', 'fine', 'spam', 'fine', 'fine'],
  positive: 'spam',
}
const share = { kind: 'label', best: 'high', range: [0, 1] } as const
const several = { ...share, twoClasses: false, example: animals } as const
const two = { ...share, twoClasses: true, example: mails } as const

/** Kappa weights by the distance of the classes, so that a class without rows still lies between its neighbours. */
const grades = ({ truth, predicted }: Task) => {
  const given = { truth: truth.map(Number), predicted: predicted.map(Number) }
  const all = [...new Set([...given.truth, ...given.predicted])]
  if (!all.every(Number.isInteger)) return refuse('mixed_labels')
  const least = all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)
  const most = all.reduce((a, b) => Math.max(a, b), least)
  if (most - least > 1000) return refuse('mixed_labels')
  return valued({ ...given, labels: Array.from({ length: most - least + 1 }, (_, i) => least + i) })
}

export const classMetrics = {
  accuracy: {
    ...several,
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}[\\hat y_i = y_i]',
    source: 'scikit-learn accuracy_score',
    measure: task => accuracy(labels(task), { normalize: true }),
  },
  balanced_accuracy: {
    ...several,
    formula: '\\frac{1}{K}\\sum_{k=1}^{K}\\frac{TP_k}{TP_k + FN_k}',
    source: 'scikit-learn balanced_accuracy_score',
    measure: task => balancedAccuracy(labels(task), { adjusted: false }),
  },
  f1_macro: {
    ...several,
    formula: '\\frac{1}{K}\\sum_{k=1}^{K}\\frac{2\\,TP_k}{2\\,TP_k + FP_k + FN_k}',
    source: 'scikit-learn f1_score, average="macro"',
    measure: task => one(fbeta(labels(task), { beta: 1, average: 'macro', zeroDivision: 0 })),
  },
  f1: {
    ...two,
    formula: '\\frac{2\\,TP}{2\\,TP + FP + FN}',
    source: 'scikit-learn f1_score',
    measure: task => one(fbeta(labels(task), { beta: 1, ...positiveOnly(task) })),
  },
  precision: {
    ...two,
    formula: '\\frac{TP}{TP + FP}',
    source: 'scikit-learn precision_score',
    measure: task => one(precision(labels(task), positiveOnly(task))),
  },
  recall: {
    ...two,
    formula: '\\frac{TP}{TP + FN}',
    source: 'scikit-learn recall_score',
    measure: task => one(recall(labels(task), positiveOnly(task))),
  },
  mcc: {
    ...several,
    range: [-1, 1],
    formula: '\\frac{n c - \\sum_k t_k p_k}{\\sqrt{n^2 - \\sum_k p_k^2}\\,\\sqrt{n^2 - \\sum_k t_k^2}}',
    source: 'Gorodkin 2004; scikit-learn matthews_corrcoef',
    measure: task => matthews(task),
  },
  quadratic_kappa: {
    ...several,
    range: [-1, 1],
    formula: '1 - \\frac{\\sum_{i,j} (i-j)^2 O_{ij}}{\\sum_{i,j} (i-j)^2 E_{ij}}',
    source: 'Cohen 1968; scikit-learn cohen_kappa_score, weights="quadratic"',
    example: { truth: ['1', '2', '3', '4', '4', '2'], predicted: ['1', '2', '2', '4', '3', '3'] },
    measure: task =>
      andThen(grades(task), ({ labels, ...pair }) => cohenKappa(pair, { weights: 'quadratic', labels })),
  },
} as const satisfies Record<string, MetricRecord>
