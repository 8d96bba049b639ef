import type { Criterion, FormField } from '#app/domain/challenges/content'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { type Preset, withPreset } from '#app/domain/challenges/judging-presets'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import type { ChallengeStart } from '../challenge-start'
import { guidance, line, link, long, pdf, rules, say } from './build'
import { clarity, feasibility, impact, novelty, value, working } from './criteria'
import * as texts from './texts'

const usual = policyOf({ judging: null })

type Asked = { form: FormField[]; criteria: Criterion[]; preset: Preset; advance?: number }

function stage(name: LocalText, { form, criteria, preset, advance }: Asked) {
  const judging: JudgingPolicy = withPreset(usual, preset, 2)
  return {
    ...{ name, form, rubric: { criteria, guidance, quorum: 2 } },
    judging: advance === undefined ? judging : { ...judging, advance },
  }
}

const name = line(
  'name',
  say('Həllin adı', 'Name of the solution', 'Название решения'),
  say('Komandanın adını yazmayın.', 'Do not name the team.', 'Не называйте команду.'),
)
const solution = (length: number) =>
  long(
    'solution',
    length,
    say('Həlliniz necə işləyir?', 'How does your solution work?', 'Как работает ваше решение?'),
  )
const effect = long(
  'effect',
  2000,
  say('Kim üçün nə dəyişəcək?', 'What changes, and for whom?', 'Что изменится и для кого?'),
  say('Ölçülə bilən bir göstərici yazın.', 'Name one measure.', 'Назовите один показатель.'),
)
const plan = long('plan', 2500, say('Addımlar və xərc', 'Steps and cost', 'Шаги и затраты'))
const papers = pdf(
  'papers',
  say('Əlavə material (PDF)', 'Further material (PDF)', 'Дополнительные материалы (PDF)'),
)

const shared = { rules, lifeEvent: null, prizes: [] }
const anyone = { types: [], teamMin: 1, teamMax: 5, note: {} }

export const ideaStart: ChallengeStart = {
  ...{ ...shared, ...texts.idea, eligibility: anyone, themes: ['public_services'] },
  stages: [
    stage(
      {},
      {
        form: [name, solution(3000), effect],
        criteria: [impact(4), novelty(3), feasibility(3)],
        preset: 'blind',
      },
    ),
  ],
}

export const prototypeStart: ChallengeStart = {
  ...{ ...shared, ...texts.prototype, eligibility: anyone, themes: ['public_services'] },
  stages: [
    stage(say('Konsepsiya', 'Concept', 'Концепция'), {
      form: [name, solution(4000), effect, plan],
      criteria: [impact(4), feasibility(4), novelty(2)],
      ...{ preset: 'blind', advance: 5 },
    }),
    stage(say('Prototip', 'Prototype', 'Прототип'), {
      form: [
        name,
        long('test', 4000, say('Sınaq və nəticəsi', 'Test and its result', 'Испытание и его результат')),
        link('video', say('Videonun keçidi', 'Link to a video', 'Ссылка на видео')),
        papers,
      ],
      criteria: [working(5), impact(3), clarity(2)],
      preset: 'expert_panel',
    }),
  ],
}

export const dataStart: ChallengeStart = {
  ...{ ...shared, ...texts.data, eligibility: anyone, themes: ['data', 'artificial_intelligence'] },
  stages: [
    stage(
      {},
      {
        form: [
          name,
          solution(5000),
          long(
            'result',
            3000,
            say('Nəticə və onun dəqiqliyi', 'Result and its accuracy', 'Результат и его точность'),
          ),
          link('code', say('Kodun keçidi', 'Link to the code', 'Ссылка на код')),
        ],
        criteria: [working(4), clarity(3), impact(3)],
        preset: 'data_challenge',
      },
    ),
  ],
}

export const pilotStart: ChallengeStart = {
  ...{ ...shared, ...texts.pilot, themes: ['public_services'] },
  eligibility: { types: ['startup', 'company'], teamMin: 1, teamMax: 8, note: {} },
  stages: [
    stage(
      {},
      {
        form: [
          name,
          solution(5000),
          long('used', 2500, say('Həll harada işləyir?', 'Where is it in use?', 'Где оно уже применяется?')),
          plan,
          papers,
        ],
        criteria: [working(4), value(3), feasibility(3)],
        preset: 'expert_panel',
      },
    ),
  ],
  prizes: [
    {
      name: say('Üç aylıq sınaq', 'A pilot of three months', 'Трёхмесячный пилот'),
      note: say(
        'Qurum sınaq üçün yer, məlumat və məsul şəxs ayırır.',
        'The institution provides a place, data and a person in charge.',
        'Учреждение выделяет место, данные и ответственного.',
      ),
      ...{ kind: 'in_kind', amount: null, currency: null, quantity: 1, rule: 'place', place: 1 },
    },
  ],
}
