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

/** Finished and archived. */
export const museum: ChallengeContent = {
  key: 'museum',
  institution: 'university',
  title: say(
    'Eşidilən muzey: rayon muzeyləri üçün səsli bələdçi',
    'A museum to listen to: audio guides for district museums',
    'Музей, который слышно: аудиогид для районных музеев',
  ),
  summary: say(
    'Rayon muzeyinin bələdçisi yoxdur, amma danışmağa sözü var. Eksponatları ucuz başa gələn səsli hekayəyə çevirin.',
    'A district museum has no guide, and much to say. Turn its exhibits into spoken stories at little cost.',
    'У районного музея нет экскурсовода, но есть что рассказать. Превратите экспонаты в недорогой звучащий рассказ.',
  ),
  brief: say(
    `## Problem

Ölkədə 150-dən çox rayon muzeyi var. Çoxunda bir əməkdaş həm fond mühafizi, həm bələdçi, həm də qapıçıdır. Ziyarətçi vitrinin qarşısında dayanır, “Mis qab, XIX əsr” yazısını oxuyur və gedir.

## Tapşırıq

Muzeyin öz əməkdaşı kömək olmadan işlədə bildiyi səsli bələdçi hazırlayın.

| Məhdudiyyət | Hədd |
|---|---|
| Avadanlıq | ziyarətçinin öz telefonu |
| Muzeyin xərci | ildə 500 manat |
| Bir eksponatın hazırlanması | 30 dəqiqə |
| Dillər | az, en, ru |

## Nəyə diqqət etdik

- hekayə ensiklopediya kimi yox, nənənin danışdığı kimi səslənsin;
- görmə məhdudiyyətli ziyarətçi zalda təkbaşına gəzə bilsin;
- internet olmayanda da işləsin;
- mətnin hər faktının mənbəyi saxlanılsın.

## Sınaq

1. Qalib həll Şəki, Quba və Naftalan muzeylərində qırx eksponatla sınandı.
2. Ziyarət müddəti 11 dəqiqədən 29 dəqiqəyə qalxdı.
3. Material və kod açıq lisenziya ilə yayımlanıb.`,
    `## The problem

The country has more than 150 district museums. In most of them one person is curator, guide and doorkeeper. A visitor stands before the case, reads “Copper vessel, 19th century”, and walks on.

## The task

Make an audio guide that the museum’s own staff can run without help.

| Limit | At most |
|---|---|
| Equipment | the visitor’s own phone |
| Cost to the museum | 500 manats a year |
| Preparing one exhibit | 30 minutes |
| Languages | az, en, ru |

## What mattered

- a story that sounds like a grandmother telling it, not like an encyclopaedia;
- a visitor who cannot see can walk the hall alone;
- it works without the internet;
- the source of every fact is kept.

## The trial

1. The winner was tried with forty exhibits in the museums of Sheki, Guba and Naftalan.
2. A visit grew from 11 minutes to 29.
3. Material and code are published under an open licence.`,
    `## Проблема

В стране более 150 районных музеев. В большинстве один сотрудник — и хранитель, и экскурсовод, и вахтёр. Посетитель стоит у витрины, читает «Медная посуда, XIX век» и уходит.

## Задача

Сделать аудиогид, с которым сотрудники музея справятся сами.

| Ограничение | Предел |
|---|---|
| Оборудование | телефон посетителя |
| Расходы музея | 500 манатов в год |
| Подготовка экспоната | 30 минут |
| Языки | az, en, ru |

## Что было важно

- рассказ звучит, как у бабушки, а не как в энциклопедии;
- незрячий посетитель может пройти по залу один;
- работает без интернета;
- у каждого факта сохранён источник.

## Испытание

1. Победителя испытали на сорока экспонатах в музеях Шеки, Губы и Нафталана.
2. Визит вырос с 11 до 29 минут.
3. Материалы и код опубликованы под открытой лицензией.`,
  ),
  themes: ['culture', 'language'],
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 8_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 4_000, place: 2 },
  ],
  form: formWith(
    longText(
      'story',
      say('Bir eksponatın hekayəsi', 'The story of one exhibit', 'Рассказ об одном экспонате'),
      say(
        'Səslənəcək mətni olduğu kimi yazın',
        'Write the text as it will be spoken',
        'Приведите текст так, как он прозвучит',
      ),
      1500,
    ),
  ),
  rubric: {
    criteria: [
      criterion('telling', 5, {
        name: say('Hekayə', 'The telling', 'Рассказ'),
        guidance: say(
          'Gözünüzü yumub dinləyin: davamını eşitmək istəyirsinizmi?',
          'Close your eyes and listen: do you want to hear more?',
          'Закройте глаза и слушайте: хочется ли продолжения?',
        ),
        anchors: [
          say('Etiket oxunur', 'A label read aloud', 'Читают этикетку'),
          say('Maraqlı fakt', 'An interesting fact', 'Интересный факт'),
          say('Dinləyici dayanır', 'Visitors stop and listen', 'Слушатель замирает'),
        ],
      }),
      feasibility(3),
      impact(
        2,
        say(
          'Kiçik muzey bunu sabah işlədə bilərmi?',
          'Could a small museum use it tomorrow?',
          'Сможет ли маленький музей запустить это завтра?',
        ),
      ),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Səs və mətnlər CC BY 4.0 lisenziyası ilə verilir.\n- Canlı insanın səsi yalnız yazılı razılığı ilə süni şəkildə təkrarlana bilər.',
      '- Sound and texts are given under CC BY 4.0.\n- A living person’s voice may be synthesised only with their written consent.',
      '- Звук и тексты передаются по лицензии CC BY 4.0.\n- Голос живого человека можно синтезировать только с его письменного согласия.',
    ),
  ),
  opens: { day: -230, hour: 10 },
  closes: { day: -190, hour: 18 },
  judged: { day: -165, hour: 18 },
  results: { day: -158, hour: 12 },
}

export const museumEntrants: EntrantsContent = {
  ownAnswers: [
    'Məni Lahıcda döyüblər. Ustam Kəbleyi Məmməd hər çəkicdə bir söz deyirdi, axırda uzun bir cümlə alındı: “Su gətir, bala”. Altmış il su gətirdim. İndi quru dayanıram, amma o cümləni unutmamışam.',
    'Bu xalçanın bir küncü yarımçıqdır. Toxuyan qız köçüb gedib, anası da qalanını toxumayıb: “Qoy yeri bilinsin”, deyib. Yüz iyirmi ildir ki, o boşluq burada qızını gözləyir.',
    'Bu, adi açardır. Sahibi evini 1918-ci ildə qıfıllayıb və bir daha qayıtmayıb. Açarı nəvəsi gətirdi: “Qapı yoxdur, qoy heç olmasa səsi qalsın”.',
  ],
  teams: [
    {
      name: 'Sarı Bülbül',
      title: 'Eksponat birinci şəxsdə danışır',
      solution:
        'Hər eksponatın öz səsi var: qab da, xalça da, açar da özü danışır. Mətni muzey işçisi şablonla yazır, kənddən bir nəfər oxuyur. Telefon vitrindəki işarəyə yaxınlaşanda hekayə başlayır.',
      size: 3,
      worth: 8.8,
      versions: 2,
      type: 'student',
    },
    {
      name: 'Küp',
      title: 'Vitrindən vitrinə: görməyənlər üçün marşrut',
      solution:
        'Ucuz bluetooth mayaklarla ziyarətçiyə “iki addım sağa” deyən bələdçi. Görmə məhdudiyyətlilər cəmiyyəti ilə birlikdə sınamışıq.',
      size: 4,
      worth: 8.1,
      type: 'researcher',
    },
    {
      name: 'Yaddaş',
      title: 'Ağsaqqalların səsi',
      solution:
        'Muzeyin qonşuluğunda yaşayan yaşlıların xatirələri eksponatlara bağlanır; yazını məktəblilər aparır.',
      size: 4,
      worth: 7.3,
    },
    {
      name: 'Echo',
      title: 'Three languages from one recording',
      own: 'I am the smallest thing in this room: a coin with a hole. Someone’s mother sewed me to a child’s cap against the evil eye. The cap is gone, the child grew old; I am still on duty.',
      solution:
        'The curator records in Azerbaijani; translation and speech synthesis produce the other two, and a checker compares every date and name with the museum’s inventory before anything is published.',
      size: 2,
      worth: 6.9,
      language: 'en',
      type: 'startup',
    },
    {
      name: 'Xəzinə Ovu',
      title: 'Uşaqlar üçün tapmaca yolu',
      solution: 'Səsli tapmacalarla muzeydə xəzinə axtarışı: cavab bir vitrindən o birinə aparır.',
      size: 2,
      worth: 6,
      type: 'student',
    },
  ],
}
