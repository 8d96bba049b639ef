import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Open, for students only. */
export const firstJob: ChallengeContent = {
  key: 'first-job',
  institution: 'labour',
  title: say(
    'İlk iş: diplomdan iş yerinə',
    'First job: from diploma to desk',
    'Первая работа: от диплома до рабочего места',
  ),
  summary: say(
    'Bölgədə oxuyan məzun üçün elə bir yol qurun ki, ilk iş tanışlıqdan yox, bacarıqdan asılı olsun.',
    'Build a path for graduates outside the capital on which the first job depends on skill, not on whom you know.',
    'Постройте путь для выпускника из региона, на котором первая работа зависит от умений, а не от знакомств.',
  ),
  brief: say(
    `## Problem

Məzunlarımızın 41 %-i ilk işini tanışı vasitəsilə tapır, orta hesabla yeddi ay axtarır. Vakansiyaların dörddə üçü paytaxtdadır, elanlarda isə “ən azı iki il təcrübə” yazılır. Sumqayıtda, Gəncədə, Lənkəranda oxuyan tələbə haradan başlayacağını bilmir.

## Tapşırıq

Tələbəni son kursdan ilk iş gününədək aparan həll təklif edin. Xidmət, tətbiq, proqram, oyun — formatı siz seçirsiniz. Yalnız bir şərt var: *onu özünüz də istifadə edərdiniz*.

## Üç dayaq

| Mərhələ | İndi nə baş verir | Nə olmalıdır |
|---|---|---|
| Bacarığı göstərmək | CV, diplom qiyməti | görülmüş iş, kiçik layihə |
| İşəgötürənə çatmaq | tanış, elan saytı | birbaşa, ədalətli seçim |
| İlk ay | tək-tənha | mentor və aydın plan |

## Diqqət

- Platforma təqdim etmək asandır; işəgötürənin ora niyə gələcəyini izah etmək çətindir.
- Uzaqdan iş imkanlarını unutmayın.
- Qızların və əlilliyi olan gənclərin qarşılaşdığı maneələri ayrıca nəzərə alın.

## Sonra nə olacaq

1. Üç komanda bir ay bizim mərkəzdə işləyəcək.
2. Hər komanda 20 real məzun və 5 işəgötürənlə sınaq keçirəcək.
3. Ən yaxşı nəticə göstərən həll 38 mərkəzdə tətbiq olunacaq.`,
    `## The problem

Of our graduates 41% find their first job through someone they know, after seven months of looking. Three vacancies in four are in the capital, and the advertisements ask for “at least two years of experience”. A student in Sumgait, Ganja or Lankaran does not know where to begin.

## The task

Propose something that takes a student from the last year of study to the first day at work. A service, an app, a programme, a game: the format is yours. There is one condition: *you would use it yourself*.

## Three pillars

| Step | What happens now | What should happen |
|---|---|---|
| Showing skill | a CV, a grade | finished work, a small project |
| Reaching an employer | an acquaintance, a job board | direct and fair selection |
| The first month | alone | a mentor and a clear plan |

## Mind

- A platform is easy to present; why employers would come to it is hard to explain.
- Do not forget remote work.
- Consider the obstacles that young women and young people with disabilities meet.

## What comes next

1. Three teams work in our centre for a month.
2. Each tries its solution with 20 real graduates and 5 employers.
3. The one with the best outcome goes to all 38 centres.`,
    `## Проблема

41 % наших выпускников находят первую работу через знакомых, в среднем за семь месяцев. Три вакансии из четырёх — в столице, а в объявлениях пишут «опыт не менее двух лет». Студент из Сумгаита, Гянджи или Лянкярана не знает, с чего начать.

## Задача

Предложите решение, которое проведёт студента от последнего курса до первого рабочего дня. Сервис, приложение, программа, игра — формат за вами. Условие одно: *вы сами бы этим пользовались*.

## Три опоры

| Шаг | Что сейчас | Что должно быть |
|---|---|---|
| Показать умения | резюме, оценка | сделанная работа, маленький проект |
| Дойти до работодателя | знакомый, доска объявлений | прямой и честный отбор |
| Первый месяц | в одиночку | наставник и ясный план |

## Учтите

- Платформу легко показать; трудно объяснить, зачем туда придёт работодатель.
- Не забудьте про удалённую работу.
- Отдельно подумайте о препятствиях для девушек и молодых людей с инвалидностью.

## Что дальше

1. Три команды месяц работают в нашем центре.
2. Каждая проводит испытание с 20 выпускниками и 5 работодателями.
3. Лучшее решение придёт во все 38 центров.`,
  ),
  lifeEvent: 'study',
  themes: ['education', 'social', 'public_services'],
  eligibility: {
    types: ['student'],
    teamMin: 1,
    teamMax: 4,
    note: say(
      'Bakalavr və magistr tələbələri; fərqli universitetlərdən qarışıq komandaları alqışlayırıq.',
      'Undergraduates and postgraduates; teams mixed across universities are welcome.',
      'Студенты бакалавриата и магистратуры; смешанные команды из разных вузов приветствуются.',
    ),
  },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 6_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 4_000, place: 2 },
    { name: say('Üçüncü yer', 'Third place', 'Третье место'), manats: 2_000, place: 3 },
    {
      name: say(
        'Bir aylıq ödənişli təcrübə',
        'A month’s paid internship',
        'Оплачиваемая стажировка на месяц',
      ),
      quantity: 3,
    },
  ],
  form: formWith(
    longText(
      'person',
      say('Bir məzunun hekayəsi', 'One graduate’s story', 'История одного выпускника'),
      say(
        'Həlliniz konkret bir insanın ilk altı ayını necə dəyişir?',
        'How does your solution change the first six months of one particular person?',
        'Как решение изменит первые полгода одного конкретного человека?',
      ),
    ),
  ),
  rubric: {
    criteria: [
      impact(
        4,
        say(
          'Bölgədəki məzuna nə verdiyinə baxın.',
          'Look at what it gives to a graduate outside Baku.',
          'Смотрите, что получит выпускник из региона.',
        ),
      ),
      criterion('employer', 3, {
        name: say('İşəgötürənin marağı', 'The employer’s interest', 'Интерес работодателя'),
        guidance: say(
          'Şirkət niyə qoşulmalıdır? Söhbət aparılıbmı?',
          'Why would a company join? Has anyone asked one?',
          'Зачем компании присоединяться? Спросили ли хоть одну?',
        ),
        anchors: [
          say('Düşünülməyib', 'Not considered', 'Не продумано'),
          say('Ehtimaldır', 'An assumption', 'Предположение'),
          say('Razılığı olan şirkət var', 'A company has agreed', 'Есть согласившаяся компания'),
        ],
      }),
      feasibility(3),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- İştirakçı müraciət günündə tələbə olmalıdır; qaliblərdən təsdiqedici sənəd istənilir.',
      '- Entrants must be students on the day they enter; winners are asked for proof.',
      '- На день подачи участник должен быть студентом; у победителей попросят подтверждение.',
    ),
  ),
  opens: { day: -6, hour: 12 },
  closes: { day: 17, hour: 20 },
  judged: { day: 31, hour: 18 },
  results: { day: 36, hour: 12 },
}

export const firstJobEntrants: EntrantsContent = {
  ownAnswers: [
    'Səbinə Gəncədə mühasibatlıq oxuyur. İlk həftə real bir kafenin kassa hesabatını düzəldir, kafe sahibi ona rəy yazır. Üçüncü ayda belə beş rəyi var və müsahibəyə diplomla yox, onlarla gedir.',
    'Elvin Lənkəranda yaşayır, köçmək istəmir. Uzaqdan üç sınaq tapşırığı edir, mentoru Bakıdan həftədə bir zəng edir. Dördüncü ayda yarımştat işə başlayır.',
    'Aygün əlil arabasından istifadə edir. Elanda binanın girişi, iş masası və uzaqdan gün sayı əvvəlcədən yazılır; müsahibəyə boş yerə getmir.',
  ],
  teams: [
    {
      name: 'İlk Addım',
      title: 'Kiçik iş, real rəy: 10 saatlıq layihələr',
      solution:
        'Kiçik bizneslər 10 saata görülə bilən real işləri yerləşdirir, tələbə haqqı müqabilində edir. Hər işdən yoxlanmış rəy qalır. Universitet bunu təcrübə saatı kimi sayır.',
      size: 3,
      worth: 8,
      type: 'student',
    },
    {
      name: 'Körpü Gəncə',
      title: 'Məzundan məzuna: ilk ay yanında olan mentor',
      solution:
        'Bir il əvvəl işə başlamış məzunları təzə başlayanlarla cütləşdiririk. Dörd görüş, dörd mövzu: ilk gün, ilk səhv, ilk maaş, ilk təklif. Mentora da sertifikat verilir.',
      size: 2,
      worth: 7,
      type: 'student',
      versions: 2,
    },
    {
      name: 'CV-siz',
      title: 'Adsız müsahibə: əvvəl iş, sonra tanışlıq',
      solution:
        'Şirkət qısa tapşırıq verir, cavabları adsız görür. Üç ən yaxşısını seçəndən sonra adlar açılır. Beləliklə, soyad və universitet yox, iş danışır.',
      size: 4,
      worth: 7.5,
      type: 'student',
    },
    {
      name: 'Növbədə Mən',
      title: 'Bölgə universitetləri üçün iş günü avtobusu',
      solution:
        'Ayda bir dəfə tələbələri beş şirkətə aparan “açıq iş günü” marşrutu və ondan sonrakı təcrübə yerləri.',
      size: 1,
      worth: 5.5,
      versions: 0,
      type: 'student',
    },
    {
      name: 'Dördüncü Kurs',
      title: 'Diplom işi real sifarişlə',
      solution:
        'Kafedra ilə şirkət arasında mövzu bankı: diplom işinin mövzusunu şirkət verir, rəhbəri universitetdən olur. Müdafiədə şirkətin nümayəndəsi iştirak edir və işə dəvət edə bilər.',
      size: 3,
      worth: 6.5,
      fate: 'withdrawn_entry',
      type: 'student',
    },
  ],
}
