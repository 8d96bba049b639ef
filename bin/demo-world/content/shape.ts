import type { Criterion, Eligibility, FormField, Rubric } from '#app/domain/challenges/content'
import type { LifeEvent, Theme } from '#app/domain/challenges/vocabulary'
import type { ParticipantType } from '#app/domain/people/person'
import type { InstitutionKey } from './institutions'

/** A text in all three languages. */
export type Texts = { az: string; en: string; ru: string }

export const say = (az: string, en: string, ru: string): Texts => ({ az, en, ru })

export type PrizeContent = {
  name: Texts
  note?: Texts
  quantity?: number
  /** in whole manats; without it the prize is in kind */
  manats?: number
  /** without a place it is the jury’s choice */
  place?: number
}

/** Days before (−) or after `now`, and the hour in Baku. */
export type Moment = { day: number; hour: number }

export type TeamContent = {
  name: string
  title: string
  solution: string
  /** their answer to the challenge's own question, where the common answers do not fit */
  own?: string
  /** people in the team */
  size: number
  /** quality of the submission, 0 to 10, around which judges disagree */
  worth: number
  /** versions submitted; 0 leaves a draft */
  versions?: number
  fate?: 'withdrawn_entry' | 'withdrawn_submission' | 'entered_only'
  type?: ParticipantType
  language?: 'az' | 'en' | 'ru'
  /** the chosen option of the question after the common ones, where there is one */
  topic?: number
  /** shows a card of its solution to everyone */
  card?: true
  /** demo accounts in the team; the first is its captain */
  demo?: ('participant' | 'teammate')[]
}

export type ChallengeContent = {
  key: string
  institution: InstitutionKey
  title: Texts
  summary: Texts
  brief: Texts
  lifeEvent?: LifeEvent
  themes: Theme[]
  eligibility: Eligibility
  prizes: PrizeContent[]
  form: FormField[]
  rubric: Rubric
  rules?: Texts
  opens?: Moment
  closes?: Moment
  judged?: Moment
  results?: Moment
}

/** The teams of a challenge, and answers to its own question. */
export type EntrantsContent = { ownAnswers: string[]; teams: TeamContent[] }

const blank: Omit<FormField, 'id' | 'kind' | 'label'> = {
  hint: {},
  required: true,
  maxLength: null,
  extensions: [],
  maxFiles: 1,
  maxBytes: null,
  options: [],
}

export function longText(id: string, label: Texts, hint: Texts, maxLength = 3000): FormField {
  return { ...blank, id, kind: 'long_text', label, hint, maxLength }
}

const titleField: FormField = {
  ...blank,
  id: 'title',
  kind: 'text',
  label: say('Həllin adı', 'Name of the solution', 'Название решения'),
  hint: say(
    'Bir cümlə ilə: kimə və nədə kömək edir',
    'In one sentence: whom it helps, and with what',
    'Одной фразой: кому и в чём помогает',
  ),
  maxLength: 160,
}

const solutionField = longText(
  'solution',
  say('Həllin təsviri', 'The solution', 'Описание решения'),
  say(
    'Necə işləyir, nə üzərində qurulub, istifadəçi nə görür',
    'How it works, what it is built on, what the user sees',
    'Как работает, на чём построено, что видит пользователь',
  ),
  4000,
)

const proofField = longText(
  'proof',
  say('Nəyi artıq yoxlamısınız?', 'What have you already tested?', 'Что вы уже проверили?'),
  say(
    'Rəqəmlər, sınaqlar, istifadəçilərlə söhbətlər; hələ heç nə yoxdursa, bunu da yazın',
    'Numbers, trials, talks with users; if there is nothing yet, say so',
    'Цифры, испытания, разговоры с пользователями; если пока ничего нет, так и напишите',
  ),
)

const planField = longText(
  'plan',
  say('İlk üç ayın planı', 'Plan for the first three months', 'План на первые три месяца'),
  say(
    'Pilotda kim nə edəcək, sizdən və bizdən nə tələb olunur',
    'Who will do what in the pilot, what you need from us',
    'Кто что сделает в пилоте, что понадобится от нас',
  ),
)

const stageField: FormField = {
  ...blank,
  id: 'stage',
  kind: 'choice',
  label: say('İş hansı mərhələdədir?', 'How far along is it?', 'На какой стадии работа?'),
  options: [
    { id: 'idea', label: say('İdeya', 'Idea', 'Идея') },
    { id: 'prototype', label: say('Prototip', 'Prototype', 'Прототип') },
    { id: 'working', label: say('İşlək məhsul', 'Working product', 'Работающий продукт') },
  ],
}

const linkField: FormField = {
  ...blank,
  id: 'demo',
  kind: 'link',
  label: say('Demo və ya kod', 'Demo or code', 'Демо или код'),
  hint: say(
    'Münsiflərin şifrəsiz aça biləcəyi ünvan',
    'An address judges can open without a password',
    'Адрес, который жюри откроет без пароля',
  ),
  required: false,
}

const fileField: FormField = {
  ...blank,
  id: 'slides',
  kind: 'file',
  label: say('Təqdimat', 'Presentation', 'Презентация'),
  hint: say('PDF, ən çox 15 səhifə', 'PDF, 15 pages at most', 'PDF, не более 15 страниц'),
  required: false,
  extensions: ['pdf'],
  maxBytes: 15_000_000,
}

/** The common form with the challenge's own question. */
export function formWith(own: FormField): FormField[] {
  return [titleField, solutionField, own, proofField, planField, stageField, linkField, fileField]
}

/** A criterion from 0 to 10 by half points, with anchors at its ends and its middle. */
export function criterion(
  id: string,
  weight: number,
  texts: { name: Texts; guidance: Texts; anchors: [Texts, Texts, Texts] },
): Criterion {
  const [low, middle, high] = texts.anchors
  const anchors = [
    { at: 0, label: low },
    { at: 500, label: middle },
    { at: 1000, label: high },
  ]
  return {
    id,
    name: texts.name,
    guidance: texts.guidance,
    weight,
    min: 0,
    max: 1000,
    step: 50,
    required: true,
    anchors,
  }
}

export function impact(weight: number, guidance: Texts): Criterion {
  return criterion('impact', weight, {
    name: say('Fayda', 'Impact', 'Польза'),
    guidance,
    anchors: [
      say('Kimə lazım olduğu aydın deyil', 'Unclear who needs it', 'Неясно, кому это нужно'),
      say(
        'Faydası var, amma dar dairə üçün',
        'Useful, but to a narrow circle',
        'Польза есть, но для узкого круга',
      ),
      say(
        'Minlərlə insanın işini bu gündən yüngülləşdirər',
        'Would ease the lives of thousands from day one',
        'Облегчит жизнь тысячам людей с первого дня',
      ),
    ],
  })
}

export function feasibility(weight: number): Criterion {
  return criterion('feasibility', weight, {
    name: say('Reallıq', 'Feasibility', 'Реализуемость'),
    guidance: say(
      'Üç aylıq pilotda, komandanın öz gücü ilə nə qədər real olduğuna baxın. Vədə yox, görülmüş işə bal verin.',
      'Judge how realistic a three-month pilot is with this team. Give points for work done, not for promises.',
      'Оцените, насколько реален трёхмесячный пилот силами этой команды. Баллы ставьте за сделанное, а не за обещания.',
    ),
    anchors: [
      say('Əsas maneə nəzərə alınmayıb', 'The main obstacle is overlooked', 'Главное препятствие не учтено'),
      say(
        'Olar, amma plan bir neçə yerdə zəifdir',
        'Possible, with weak spots in the plan',
        'Возможно, но в плане есть слабые места',
      ),
      say(
        'Sabah başlamaq olar: hər addım ölçülüb',
        'Could start tomorrow: every step is measured',
        'Можно начинать завтра: каждый шаг просчитан',
      ),
    ],
  })
}

export function novelty(weight: number): Criterion {
  return criterion('novelty', weight, {
    name: say('Yenilik', 'Novelty', 'Новизна'),
    guidance: say(
      'Texnologiyanın dəbdə olması yenilik deyil. Mövcud həllərdən nə ilə yaxşı olduğuna baxın.',
      'A fashionable technology is not novelty. Look at what makes it better than what exists.',
      'Модная технология — ещё не новизна. Смотрите, чем решение лучше существующих.',
    ),
    anchors: [
      say('Hazır məhsulun təkrarı', 'A copy of an existing product', 'Повтор готового продукта'),
      say('Tanış üsul, yeni tətbiq', 'Known method, new use', 'Известный метод, новое применение'),
      say('Əvvəl görmədiyimiz yanaşma', 'An approach we had not seen', 'Подход, которого мы не видели'),
    ],
  })
}

export const juryGuidance = say(
  'Əvvəl həlli bütövlükdə oxuyun, sonra bal verin. Hər meyarı ayrıca qiymətləndirin: bir meyardakı təəssürat digərinə keçməsin. Komandaya yazdığınız rəy nəticələr elan olunandan sonra onlara göstərilir.',
  'Read the whole submission before giving marks. Judge each criterion on its own: do not let one impression colour another. What you write to the team is shown to them after the results are out.',
  'Сначала прочитайте работу целиком, потом ставьте баллы. Оценивайте каждый критерий отдельно: впечатление от одного не должно влиять на другой. Комментарий команде она увидит после объявления результатов.',
)

/** The common rules with the parts of one challenge. */
export function rulesWith(own: Texts): Texts {
  return say(
    `## Ümumi şərtlər

1. Hər iştirakçı bir çağırışda yalnız bir komandanın üzvü ola bilər.
2. Həll son müddətədək istənilən sayda yenilənə bilər; münsiflər sonuncu versiyanı qiymətləndirir.
3. Son müddət serverin saatı ilə müəyyən edilir. Gecikmiş həll qəbul olunmur, qaralama isə itmir.
4. İştirakçı həllin özünə məxsus olduğunu və üçüncü şəxslərin hüquqlarını pozmadığını təsdiq edir.

## Bu çağırışın şərtləri

${own.az}

## Hüquqlar və məlumatlar

Müəllif hüquqları komandada qalır. Təşkilatçı qalib həlli yalnız komanda ilə yazılı razılaşma əsasında tətbiq edir. Fərdi məlumatlar yalnız çağırışın keçirilməsi üçün işlənir.`,
    `## General terms

1. A person may be a member of only one team in a challenge.
2. A submission may be updated any number of times until the deadline; judges assess the last version.
3. The deadline is judged by the server’s clock. A late submission is refused, and its draft is kept.
4. Entrants confirm that the work is their own and infringes nobody’s rights.

## Terms of this challenge

${own.en}

## Rights and data

Authorship stays with the team. The host applies a winning solution only under a written agreement with the team. Personal data are processed only to run the challenge.`,
    `## Общие условия

1. Человек может состоять только в одной команде одного конкурса.
2. До окончания приёма работу можно обновлять сколько угодно раз; жюри оценивает последнюю версию.
3. Срок определяется по часам сервера. Опоздавшая работа не принимается, но черновик сохраняется.
4. Участники подтверждают, что работа принадлежит им и не нарушает чужих прав.

## Условия этого конкурса

${own.ru}

## Права и данные

Авторские права остаются у команды. Организатор внедряет решение победителя только по письменному соглашению с командой. Персональные данные обрабатываются только для проведения конкурса.`,
  )
}
