import { seedOf, uniformDraws } from '#app/domain/statistics/random'
import { say } from '../content/shape'
import { pick } from '../draws'
import { csv, type MetricTask } from './task'

const [trainTexts, testTexts] = [240, 160]

const since = [
  'Keçən aydan bəri',
  'Yay başlayandan',
  'Bir həftədir',
  'Novruzdan sonra',
  'İki gündür',
  'Payızdan bəri',
]
const places = [
  ...['Nərimanov rayonunda', 'Gəncədə', 'Şəkidə', 'Sumqayıtda', 'Lənkəranda', 'Mingəçevirdə', 'Qubada'],
  ...['Xətai rayonunda', 'Şamaxıda', 'Binəqədi rayonunda', 'Ağdaşda', 'Naxçıvanda', 'Göyçayda', 'Füzulidə'],
]
const problems = [
  'küçə işıqları yanmır',
  'içməli su axşamlar zəif gəlir',
  'uşaq bağçasına növbə irəliləmir',
  'zibil qutuları vaxtında boşaldılmır',
  'poliklinikada həkim çatışmır',
  'piyada keçidinin zolaqları görünmür',
  'lift işləmir və heç kim gəlmir',
  'internet tez-tez kəsilir',
  'köhnə ağacların budaqları naqillərə dəyir',
  'parkdakı oturacaqların yarısı sınıb',
  'yağışdan sonra həyət gölməçəyə çevrilir',
  'avtobuslar cədvəl üzrə gəlmir',
  'səkilər maşınlarla tutulub',
  'idman meydançasının döşəməsi sökülüb',
]
const closings = [
  'Xahiş edirəm köməklik göstərəsiniz.',
  'Yoxlanılmasını xahiş edirik.',
  'Cavabınızı gözləyirəm.',
  'Əvvəlki müraciətimizə cavab gəlməyib.',
  'Nə vaxt düzələcəyini bilmək istəyirik.',
]

/** Synthetic requests of citizens. The training texts name only some of the places and problems. */
const texts = Array.from({ length: trainTexts + testTexts }, (_, at) => {
  const draw = uniformDraws(seedOf(`letters ${at}`))
  const known = at < trainTexts ? 9 : undefined
  const begins = `${pick(draw, since)} ${pick(draw, places.slice(0, known))}`
  const text = `${begins} ${pick(draw, problems.slice(0, known))}. ${pick(draw, closings)}`
  return { id: `s${String(at + 1).padStart(3, '0')}`, typed: typedWithout(text), text }
})
const [train, test] = [texts.slice(0, trainTexts), texts.slice(trainTexts)]

/** As people type it who have only the letters of English. */
function typedWithout(text: string): string {
  const plain: Record<string, string> = {
    ...{ ə: 'e', Ə: 'E', ğ: 'g', Ğ: 'G', ı: 'i', İ: 'I', ö: 'o', Ö: 'O' },
    ...{ ş: 's', Ş: 'S', ü: 'u', Ü: 'U', ç: 'c', Ç: 'C' },
  }
  return [...text].map(letter => plain[letter] ?? letter).join('')
}

function predictions(subject: string, worth: number): string {
  const draw = uniformDraws(seedOf(`letters ${subject}`))
  const share = (10.3 - worth) * 0.032
  return restored(word => (draw() < share ? typedWithout(word) : word))
}

/** The texts to restore, with each of their words as `wordOf` writes it. */
function restored(wordOf: (word: string) => string): string {
  return csv(
    ['id', 'text'],
    test.map(({ id, text }) => ({ id, text: text.split(' ').map(wordOf).join(' ') })),
  )
}

/** Words of the training texts get their letters back, others stay as they were typed. */
function byDictionary(): string {
  const known = new Set(train.flatMap(({ text }) => text.split(' ')))
  return restored(word => (known.has(word) ? word : typedWithout(word)))
}

/** Write text: give Azerbaijani its letters back. */
export const lettersTask: MetricTask = {
  settings: {
    ...{ metric: 'wer', id: 'id', target: 'text', publicShare: 40, stratified: false },
    ...{ perDay: 4, finals: 1 },
  },
  files: [
    {
      name: 'train.csv',
      text: csv(['id', 'typed', 'text'], train),
      description: say('Öyrənmə cümlələri', 'Training sentences', 'Предложения для обучения'),
    },
    {
      name: 'test.csv',
      text: csv(['id', 'typed'], test),
      description: say(
        'Bərpa ediləsi cümlələr',
        'The sentences to restore',
        'Предложения, которые надо восстановить',
      ),
    },
  ],
  truth: csv(['id', 'text'], test),
  baseline: { name: 'dictionary.csv', text: byDictionary() },
  predictions,
}
