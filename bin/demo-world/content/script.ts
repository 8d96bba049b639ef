import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { lettersTask } from '../tasks/letters'
import { powerTask } from '../tasks/power'
import type { MetricTask } from '../tasks/task'
import { visitsTask } from '../tasks/visits'
import { award, awardEntrants } from './award'
import { awardStages } from './award-story'
import { birth, birthEntrants } from './birth'
import { bus, busEntrants } from './bus'
import { caspian } from './caspian'
import { corpus } from './corpus'
import { birthDecision, museumDecision, powerDecision } from './decisions'
import { drone, droneEntrants } from './drone'
import { ebus } from './ebus'
import type { StagesScript } from './final-shape'
import { firstJob, firstJobEntrants } from './first-job'
import { fraud } from './fraud'
import { invoice, invoiceEntrants } from './invoice'
import { irrigation, irrigationEntrants } from './irrigation'
import { labBox } from './lab-box'
import { letters, lettersEntrants } from './letters'
import { museum, museumEntrants } from './museum'
import { pension } from './pension'
import { power, powerEntrants } from './power'
import type { ChallengeContent, EntrantsContent, Moment, Texts } from './shape'
import { triage, triageEntrants } from './triage'
import { visits, visitsEntrants } from './visits'
import { voice, voiceEntrants } from './voice'

export type JuryScript = {
  chair: string
  judges: string[]
  /** invited, without an answer yet */
  invited?: string[]
  declined?: string[]
  /** once entries are closed: how many reviews each submission gets */
  reviewsEach?: number
  abstains?: { judge: string; team: string; reason: string }
  recuses?: { judge: string; team: string }
  /** during judging: how many reviews each judge has submitted; the next one is a draft */
  submitted?: Record<string, number>
  /** days from now when the last of the first reviews is submitted; otherwise they fill the time there is */
  readBy?: number
  /** the topics a judge knows, by position in the form's question */
  topics?: Record<string, number[]>
  /** assignments and exclusions that override the plan */
  given?: { judge: string; team: string }[]
  barred?: { judge: string; team: string }[]
  /** days from now when the last ranking was computed, where there is no decision */
  rankedDay?: number
}

export type DecisionScript = {
  /** names of teams, prize by prize, in the order of the prizes */
  winners: string[][]
  /** by name of team */
  citations: Record<string, Texts>
  statement: Texts
  deviationReason?: string
  /** teams whose prize has been paid */
  paid: string[]
}

/** The differences of the first stage's judging policy from the default. */
export type JudgingScript = Partial<Omit<JudgingPolicy, 'topicField'>> & { byTopic?: boolean }

type Screened = { team: string; reason: string; note?: string }

/** When the host checks the entries, days from now, and what they find; everything else passes. */
export type ScreeningScript = {
  day: number
  /** names of teams by label */
  labels: Record<string, string[]>
  sent_back?: Screened
  excluded?: Screened
  /** what the excluded team writes against it */
  appeal?: string
}

/** A board that is shown while judging: when its host showed and froze it, and computed a newer ranking. */
export type BoardScript = { shown: number; ranked: number }

/** The events of a challenge; days count from now. */
export type Script = {
  content: ChallengeContent
  /** days of the people's steps; without `approved` it is not approved, and so on */
  steps: { created: number; submitted?: number; approved?: number; published?: number }
  /** public only from here on, although its publication is decided */
  publicFrom?: Moment
  remarks?: Partial<Record<'basics' | 'prizes' | 'timeline' | 'rubric', string>> & { day: number }
  entrants?: EntrantsContent
  jury?: JuryScript
  decision?: DecisionScript
  archivedDay?: number
  cancelled?: { day: number; reason: string }
  extension?: { from: Moment; day: number; reason: string }
  judging?: JudgingScript
  /** a metric scores its stage */
  byMetric?: MetricTask
  stages?: StagesScript
  board?: BoardScript
  screening?: ScreeningScript
  /** break-glass access of staff to a team's submission, this many minutes ago */
  glass?: { team: string; minutes: number; reason: string }
  /** days from now when the chair asked for a top-up, without a decision yet */
  topUpDay?: number
}

/** The steps of a challenge that was published nine days before it opened. */
const publishedBefore = (opensDay: number) => ({
  created: opensDay - 24,
  submitted: opensDay - 14,
  approved: opensDay - 12,
  published: opensDay - 9,
})

export const scripts: Script[] = [
  {
    content: museum,
    steps: publishedBefore(-230),
    entrants: museumEntrants,
    jury: {
      chair: 'ramiz.ceferli',
      judges: ['gulsen.ezimova', 'elena.sokolova', 'daniel.weber'],
      reviewsEach: 3,
    },
    decision: museumDecision,
    archivedDay: -95,
  },
  {
    content: birth,
    steps: publishedBefore(-110),
    entrants: birthEntrants,
    jury: {
      chair: 'chair',
      judges: ['nuran.sultanli', 'ramiz.ceferli', 'naile.muradova', 'vaqif.tagiyev', 'elena.sokolova'],
      reviewsEach: 4,
      abstains: {
        judge: 'ramiz.ceferli',
        team: 'Uzaq Ev',
        reason: 'Konsulluq hüququ üzrə mütəxəssis deyiləm; bu işə bal versəm, təsadüfi olar.',
      },
    },
    decision: birthDecision,
    judging: { method: { kind: 'calibrated' }, ties: [{ kind: 'mean' }], reviewsEach: 4 },
  },
  {
    content: invoice,
    steps: publishedBefore(-75),
    entrants: invoiceEntrants,
    jury: {
      chair: 'chair',
      judges: ['judge', 'isa.veysalov', 'sara.agalarova', 'vaqif.tagiyev'],
      declined: ['daniel.weber'],
      reviewsEach: 3,
      rankedDay: -1,
    },
  },
  {
    content: triage,
    steps: publishedBefore(-52),
    entrants: triageEntrants,
    jury: {
      chair: 'chair',
      judges: ['judge', 'naile.muradova', 'daniel.weber', 'elena.sokolova', 'vaqif.tagiyev', 'timur.axmedov'],
      reviewsEach: 3,
      submitted: {
        judge: 2,
        'naile.muradova': 4,
        'daniel.weber': 3,
        'elena.sokolova': 2,
        'vaqif.tagiyev': 6,
        'timur.axmedov': 0,
      },
      recuses: { judge: 'naile.muradova', team: 'Lerik 103' },
    },
    judging: { board: 'while_judging', reviewsEach: 3 },
    board: { shown: -2, ranked: -1 },
    topUpDay: -1,
  },
  {
    content: drone,
    steps: publishedBefore(-40),
    entrants: droneEntrants,
    cancelled: {
      day: -9,
      reason:
        'Dağ kəndlərinin üzərində görünmə xəttindən kənar uçuşlar üçün hava məkanının istifadəsinə icazə bu mövsümə verilmədi. İcazəsiz sınaq keçirmək istəmirik. Müraciət edən komandaların işləri özlərində qalır; icazə alınan kimi çağırışı yenidən elan edəcəyik.',
    },
  },
  {
    content: voice,
    steps: publishedBefore(-34),
    entrants: voiceEntrants,
    jury: {
      chair: 'chair',
      judges: ['naile.muradova', 'timur.axmedov'],
      invited: ['nuran.sultanli'],
    },
    glass: {
      team: 'Səs Ver',
      minutes: 25,
      reason:
        'İştirakçı bildirib ki, yüklədiyi yazıda zəng edən şəxsin nömrəsi eşidilir. Fərdi məlumatın olub-olmadığını yoxlayırıq.',
    },
  },
  {
    content: bus,
    steps: publishedBefore(-28),
    entrants: busEntrants,
    jury: {
      chair: 'vaqif.tagiyev',
      judges: ['judge', 'timur.axmedov'],
      invited: ['daniel.weber'],
      declined: ['sara.agalarova'],
    },
    screening: {
      day: -2,
      labels: { güclü: ['Yaşıl İşıq', 'Baku Headway'], 'hüquq şöbəsi': ['Üç Dost'] },
      sent_back: {
        team: 'Маршрут 88',
        reason:
          'В описании данных не указано, откуда взяты расписания частных перевозчиков. Добавьте источник и условия его использования.',
      },
      excluded: {
        team: 'DalğaData',
        reason:
          'Həllin əsas hissəsi 2024-cü ildə başqa agentliyə təhvil verilmiş sistemdir. Qaydaların 4-cü bəndinə görə yalnız yeni işlər qəbul olunur.',
        note: 'Müqavilənin surəti hüquq şöbəsindədir, cavabdan əvvəl onlarla danışmaq lazımdır.',
      },
      appeal:
        'Təhvil verilən sistem yalnız xəritə modulu idi. Proqnoz modelini bu müsabiqə üçün yazmışıq, kodun tarixçəsini göstərə bilərik.',
    },
    extension: {
      from: { day: 2, hour: 18 },
      day: -1,
      reason:
        'İkinci ayın GPS izləri texniki səbəbdən iştirakçılara altı gün gec verilib. Vaxt hamı üçün eyni olsun deyə son müddəti bir həftə uzadırıq.',
    },
  },
  { content: irrigation, steps: publishedBefore(-12), entrants: irrigationEntrants },
  { content: firstJob, steps: publishedBefore(-6), entrants: firstJobEntrants },
  {
    content: power,
    steps: publishedBefore(-33),
    entrants: powerEntrants,
    byMetric: powerTask,
    jury: { chair: 'chair', judges: [] },
    decision: powerDecision,
  },
  { content: caspian, steps: publishedBefore(6) },
  {
    content: pension,
    steps: { created: -16, submitted: -6, approved: -4, published: -1 },
    publicFrom: { day: 3, hour: 9 },
  },
  { content: ebus, steps: { created: -10, submitted: -3, approved: -1 } },
  { content: corpus, steps: { created: -9, submitted: -1 } },
  {
    content: fraud,
    steps: { created: -12, submitted: -4 },
    remarks: {
      day: -2,
      basics:
        'Başlıqdakı sitat üç dildə fərqli səslənir. Rus və ingilis variantlarını azərbaycancaya yaxınlaşdırın.',
      prizes:
        'Yalnız bir mükafat var, halbuki tapşırıqda iki ayrı məsələ qoyulub. Ya ikinci mükafat əlavə edin, ya da tapşırığı daraldın.',
      rubric:
        '“Məxfilik” meyarının çəkisi 20 %-dir, qaydalarda isə pozuntu işdən kənarlaşdırma səbəbidir. Hansının keçərli olduğunu dəqiqləşdirin.',
    },
  },
  { content: labBox, steps: { created: -4 } },
  {
    content: award,
    steps: publishedBefore(-82),
    entrants: awardEntrants,
    judging: {
      blind: { team: 'never', institution: 'never', judges: 'after_own' },
      othersReviews: 'after_own',
      method: { kind: 'calibrated' },
      ties: [{ kind: 'mean' }, { kind: 'first_places' }],
      marks: 'after_discussion',
      advance: 4,
      reviewsEach: 3,
      expertsEach: 1,
      byTopic: true,
    },
    jury: {
      chair: 'chair',
      judges: [
        'judge',
        'naile.muradova',
        'vaqif.tagiyev',
        'elena.sokolova',
        'daniel.weber',
        'isa.veysalov',
        'ramiz.ceferli',
        'sara.agalarova',
      ],
      reviewsEach: 3,
      readBy: -39,
      topics: {
        judge: [0],
        'naile.muradova': [0, 2],
        'vaqif.tagiyev': [1],
        'elena.sokolova': [2],
        'daniel.weber': [1, 2],
        'isa.veysalov': [0, 1],
        'ramiz.ceferli': [0],
        'sara.agalarova': [1],
      },
      given: [
        { judge: 'naile.muradova', team: 'Sözlük' },
        { judge: 'isa.veysalov', team: 'Açıq Qərar' },
        { judge: 'vaqif.tagiyev', team: 'Yol Gözü' },
        { judge: 'judge', team: 'Qarabağ Süni Zəka' },
        { judge: 'isa.veysalov', team: 'Qarabağ Süni Zəka' },
      ],
      barred: [{ judge: 'vaqif.tagiyev', team: 'Dəzgah' }],
    },
    stages: awardStages,
  },
  { content: visits, steps: publishedBefore(-13), entrants: visitsEntrants, byMetric: visitsTask },
  { content: letters, steps: publishedBefore(-17), entrants: lettersEntrants, byMetric: lettersTask },
]
