import type { Criterion } from '#app/domain/challenges/content'
import type { LocalText } from '#app/domain/shared/local-text'

const say = (az: string, en: string, ru: string): LocalText => ({ az, en, ru })

type Worded = { name: LocalText; guidance: LocalText; anchors: [LocalText, LocalText, LocalText] }

/** From 0 to 10 in half points; the three anchors stand at 0, 5 and 10. */
function criterion(id: string, weight: number, { name, guidance, anchors }: Worded): Criterion {
  return {
    ...{ id, name, guidance, weight, min: 0, max: 1000, step: 50, required: true },
    anchors: anchors.map((label, index) => ({ at: index * 500, label })),
  }
}

export const guidance: LocalText = say(
  'Əvvəl bütün həllə baxın, sonra hər meyara ayrıca bal verin. Fikri gözəl yazıldığına görə yox, işləyəcəyinə görə qiymətləndirin. Aşağı balın səbəbini bir cümlə ilə yazın: komanda rəyinizi oxuyacaq.',
  'Read the whole submission first, then mark each criterion by itself. Judge whether it will work, not how well it is written. Give a reason for a low mark in one sentence: the team will read it.',
  'Сначала прочитайте работу целиком, затем ставьте баллы по каждому критерию отдельно. Оценивайте, будет ли это работать, а не то, как хорошо написано. Низкий балл объясните одной фразой: команда прочитает ваш отзыв.',
)

const inclusion = criterion('inclusion', 1, {
  name: say('Hamı üçün', 'For everyone', 'Для всех'),
  guidance: say(
    'Əlilliyi olan, kiçik yaşlı və uzaqda yaşayan uşaqlar faydalana bilirmi?',
    'Do children with disabilities, the youngest, and those who live far away benefit?',
    'Получат ли пользу дети с инвалидностью, младшие и те, кто живёт далеко?',
  ),
  anchors: [
    say('Nəzərə alınmayıb', 'Not considered', 'Не учтено'),
    say('Deyilir, amma göstərilmir', 'Said but not shown', 'Сказано, но не показано'),
    say('Həllin bir hissəsidir', 'Part of the solution', 'Часть решения'),
  ],
})

export const conceptCriteria: Criterion[] = [
  criterion('impact', 4, {
    name: say('Təsir', 'Impact', 'Влияние'),
    guidance: say(
      'İşləsə, bu yolda neçə uşaq üçün nə dəyişər?',
      'If it works, what changes on this way, and for how many children?',
      'Если сработает, что изменится на этой дороге и для скольких детей?',
    ),
    anchors: [
      say('Dəyişiklik görünmür', 'No change to be seen', 'Изменений не видно'),
      say(
        'Bir yerdə hiss olunan dəyişiklik',
        'A noticeable change in one place',
        'Заметное изменение в одном месте',
      ),
      say(
        'Bir çox məktəb üçün böyük dəyişiklik',
        'A great change for many schools',
        'Большое изменение для многих школ',
      ),
    ],
  }),
  criterion('feasibility', 3, {
    name: say('Reallıq', 'Feasibility', 'Реализуемость'),
    guidance: say(
      'Komanda bunu üç ayda bir məktəbdə sınaya bilərmi?',
      'Can the team test it at one school within three months?',
      'Сможет ли команда проверить это в одной школе за три месяца?',
    ),
    anchors: [
      say('Mümkün deyil', 'Not possible', 'Невозможно'),
      say('Mümkündür, açıq suallar var', 'Possible, with open questions', 'Возможно, но есть вопросы'),
      say('Plan, vaxt və vəsait aydındır', 'Plan, time and means are clear', 'План, сроки и средства ясны'),
    ],
  }),
  criterion('insight', 2, {
    name: say('Problemi anlamaq', 'Understanding of the problem', 'Понимание проблемы'),
    guidance: say(
      'Komanda yolu görüb, uşaq və valideynlərlə danışıbmı?',
      'Has the team seen the way and spoken with children and parents?',
      'Видела ли команда дорогу, говорила ли с детьми и родителями?',
    ),
    anchors: [
      say('Ümumi sözlər', 'General words', 'Общие слова'),
      say('Müşahidəyə əsaslanır', 'Based on observation', 'Основано на наблюдении'),
      say('Sübut və rəqəmlərlə', 'With evidence and figures', 'С доказательствами и цифрами'),
    ],
  }),
  inclusion,
]

export const prototypeCriteria: Criterion[] = [
  criterion('effect', 4, {
    name: say('Ölçülmüş təsir', 'Measured effect', 'Измеренное влияние'),
    guidance: say(
      'Sınaqdan əvvəl və sonra fərq göstərilib və inandırıcıdırmı?',
      'Is a difference before and after the test shown, and is it convincing?',
      'Показана ли разница до и после проверки и убедительна ли она?',
    ),
    anchors: [
      say('Ölçülməyib', 'Not measured', 'Не измерено'),
      say('Ölçülüb, fərq kiçikdir', 'Measured, with a small difference', 'Измерено, разница мала'),
      say(
        'Aydın və yoxlanıla bilən fərq',
        'A clear difference that can be checked',
        'Ясная разница, которую можно проверить',
      ),
    ],
  }),
  criterion('practice', 3, {
    name: say('İşləkliyi', 'Works in practice', 'Работа на практике'),
    guidance: say(
      'Məktəb və uşaqlar ondan komanda olmadan da istifadə edərdimi?',
      'Would school and children go on using it by themselves?',
      'Стали бы школа и дети пользоваться этим и дальше сами?',
    ),
    anchors: [
      say('İşləmir', 'Does not work', 'Не работает'),
      say('Köməklə işləyir', 'Works with help', 'Работает с помощью команды'),
      say('Komandasız da işləyir', 'Works without the team', 'Работает и без команды'),
    ],
  }),
  criterion('cost', 2, {
    name: say('Xərc və davamlılıq', 'Cost and upkeep', 'Стоимость и содержание'),
    guidance: say(
      'On məktəbdə bir illik xərc real və əsaslandırılmışdırmı?',
      'Is the cost of a year at ten schools realistic and explained?',
      'Реальны ли и обоснованы ли расходы на год в десяти школах?',
    ),
    anchors: [
      say('Hesablanmayıb', 'Not calculated', 'Не посчитано'),
      say('Təxmini hesab', 'A rough estimate', 'Примерный расчёт'),
      say('Tam və inandırıcı hesab', 'A complete, convincing calculation', 'Полный и убедительный расчёт'),
    ],
  }),
  inclusion,
]
