import type { MetricTexts } from './metric-text'

const positive = 'The host names the positive class; the truth has exactly two.'
const zero = 'A class without predictions counts 0, not “undefined”.'
const ties = 'Equal predictions count half, so the order of the rows does not matter.'

export const en: MetricTexts = {
  kinds: {
    label: {
      title: 'Classes',
      value: 'The name of a class, written exactly as in the truth. 1, 1.0 and 01 are three different names.',
      empty: 'A row without a class, or with a class that the truth does not have, is refused with its line.',
    },
    score: {
      title: 'Scores that order the rows',
      value: 'Any number: the higher it is, the more likely the row is positive. Only the order counts.',
      empty: 'An empty cell, NaN or an infinity is refused with its line. Nothing is filled in.',
    },
    probability: {
      title: 'Probabilities',
      value: 'The probability of the positive class, from 0 to 1. A value outside is refused, not cut off.',
      empty: 'An empty cell, NaN or an infinity is refused with its line. Nothing is filled in.',
    },
    number: {
      title: 'Numbers',
      value: 'A number in the unit of the truth.',
      empty: 'An empty cell, NaN or an infinity is refused with its line. Nothing is filled in.',
    },
    text: {
      title: 'Texts',
      value:
        'A text. Letters are composed first (Unicode NFC), so that ö is one letter however it was typed.',
      empty: 'An empty text is allowed: every word of the reference then counts as missing.',
    },
  },
  metrics: {
    accuracy: {
      name: 'Accuracy',
      says: 'The share of rows whose class is predicted correctly.',
      notes: [
        'With rare classes, always naming the frequent one scores high: balanced accuracy does not reward that.',
      ],
    },
    balanced_accuracy: {
      name: 'Balanced accuracy',
      says: 'The share predicted correctly within each true class, averaged over the classes. Each class counts the same, however rare.',
      notes: ['A model that always names one class scores 1 divided by the number of classes.'],
    },
    f1_macro: {
      name: 'F1, mean over classes',
      says: 'The F1 of each class, averaged over all classes. Each class counts the same, however rare.',
      notes: ['The classes are those that occur in the truth or in the predictions.', zero],
    },
    f1: {
      name: 'F1 of the positive class',
      says: 'The harmonic mean of precision and recall of the positive class.',
      notes: [positive, 'It is 0 where no row is predicted positive.'],
    },
    precision: {
      name: 'Precision',
      says: 'Of the rows predicted positive, the share that is positive.',
      notes: [
        positive,
        'A file that names one single sure row can score 1: choose it only where that is wanted.',
      ],
    },
    recall: {
      name: 'Recall',
      says: 'Of the positive rows, the share that is predicted positive.',
      notes: [
        positive,
        'A file that names every row positive scores 1: choose it only where that is wanted.',
      ],
    },
    mcc: {
      name: 'Matthews correlation',
      says: 'How strongly predicted and true classes agree beyond chance, with all cells of the confusion matrix.',
      notes: ['It is 0 where truth or predictions have one class only.'],
    },
    quadratic_kappa: {
      name: 'Quadratic weighted kappa',
      says: 'Agreement of grades beyond chance; a mistake weighs as the square of its distance.',
      notes: [
        'The classes are whole numbers, such as grades from 1 to 5. The distance is that of the numbers, also where a grade between has no row.',
      ],
    },
    roc_auc: {
      name: 'Area under the ROC curve',
      says: 'The chance that a positive row has a higher score than a negative one.',
      notes: [positive, ties, 'A constant prediction scores 0.5.'],
    },
    average_precision: {
      name: 'Average precision',
      says: 'Precision averaged over recall, from the row with the highest score down. It looks at the rare positive rows more closely than the ROC curve.',
      notes: [
        positive,
        'It is the sum of steps, not the area of trapezoids, which is too optimistic. Equal scores are one step.',
      ],
    },
    normalized_gini: {
      name: 'Normalised Gini',
      says: 'Twice the area under the ROC curve, minus 1: 0 is chance, 1 is a perfect order.',
      notes: [
        positive,
        'Two classes only. With other truths the published definition depends on the order of rows with equal predictions, so it is not offered for them.',
        ties,
      ],
    },
    log_loss: {
      name: 'Log loss',
      says: 'How surprised the probabilities are by the truth. A sure and wrong prediction costs most.',
      notes: [
        positive,
        'Probabilities are kept away from 0 and 1 by 1e-15, so that one sure mistake costs at most 34.54 in its row.',
        'There is one column, the probability of the positive class; the other one is what is left to 1.',
      ],
    },
    brier: {
      name: 'Brier score',
      says: 'The mean squared distance of the probability from what happened, 1 or 0.',
      notes: [positive],
    },
    rmse: {
      name: 'Root mean squared error',
      says: 'The typical error in the unit of the truth; large errors weigh more.',
      notes: ['One row that is far off can decide the score.'],
    },
    mae: {
      name: 'Mean absolute error',
      says: 'The mean error in the unit of the truth, whatever its direction.',
      notes: ['Predicting the median is best where nothing is known.'],
    },
    medae: {
      name: 'Median absolute error',
      says: 'Half of the errors are smaller than this value.',
      notes: ['The largest errors do not count at all.'],
    },
    max_error: {
      name: 'Largest error',
      says: 'The largest error of a single row.',
      notes: ['One row decides. On a public board this tells much about that row.'],
    },
    r2: {
      name: 'R²',
      says: 'The share of the spread of the truth that the predictions explain. 0 is as good as always predicting the mean.',
      notes: [
        'Not possible with a constant truth: there is nothing to explain.',
        'It has no lower end: bad predictions are below 0.',
      ],
    },
    mape: {
      name: 'Mean absolute percentage error',
      says: 'The mean error as a fraction of the true value: 0.1 is ten percent.',
      notes: [
        'Not possible where a true value is 0: the error would be divided by it.',
        'Predictions that are too low cost less than those that are too high.',
      ],
    },
    smape: {
      name: 'Symmetric percentage error',
      says: 'The mean error as a fraction of the mean of true and predicted value, from 0 to 2.',
      notes: ['A row where both are 0 counts 0.'],
    },
    rmsle: {
      name: 'Root mean squared log error',
      says: 'The typical error as a ratio: predicting half costs about as much as predicting double.',
      notes: ['Truth and predictions must not be negative.'],
    },
    pearson: {
      name: 'Pearson correlation',
      says: 'How well the predictions follow the truth on a straight line. Scale and shift do not matter.',
      notes: ['A constant prediction has no correlation and is refused.'],
    },
    spearman: {
      name: 'Spearman rank correlation',
      says: 'How well the order of the predictions follows the order of the truth.',
      notes: [
        'Equal values share the mean of their ranks.',
        'A constant prediction has no correlation and is refused.',
      ],
    },
    kendall_tau_b: {
      name: 'Kendall’s tau-b',
      says: 'Pairs of rows in the right order minus pairs in the wrong order, with ties taken into account.',
      notes: ['A constant prediction has no correlation and is refused.'],
    },
    exact_match: {
      name: 'Exact match',
      says: 'The share of texts that equal their reference to the last character.',
      notes: ['Capital letters, spaces and punctuation count.'],
    },
    wer: {
      name: 'Word error rate',
      says: 'Words to replace, remove or insert to get the reference, divided by the words of all references.',
      notes: [
        'Words are separated by white space. Capital letters and punctuation count.',
        'Similar letters stay different: i and ı, İ and I, ə and e.',
        'It is above 1 where a text is much longer than its reference.',
      ],
    },
    cer: {
      name: 'Character error rate',
      says: 'Characters to replace, remove or insert to get the reference, divided by the characters of all references.',
      notes: [
        'White space at the ends is dropped, and otherwise counts as one space.',
        'Similar letters stay different: i and ı, İ and I, ə and e.',
      ],
    },
  },
}
