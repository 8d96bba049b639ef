import {
  type ChallengeContent,
  criterion,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  novelty,
  rulesWith,
  say,
} from './shape'

const raw = String.raw

/** Published, opens in some days. */
export const caspian: ChallengeContent = {
  key: 'caspian',
  institution: 'university',
  title: say(
    'Xəzər geri çəkilir: sahil üçün erkən xəbərdarlıq',
    'The Caspian is receding: early warning for the coast',
    'Каспий отступает: раннее предупреждение для побережья',
  ),
  summary: say(
    'Dəniz ildə 20–30 santimetr enir. Liman, balıqçı və sahil bələdiyyəsi beş ildən sonra suyun harada olacağını bilməlidir.',
    'The sea falls by 20–30 centimetres a year. Ports, fishers and coastal towns need to know where the water will be in five years.',
    'Море опускается на 20–30 сантиметров в год. Порту, рыбаку и прибрежному городу нужно знать, где будет вода через пять лет.',
  ),
  brief: say(
    raw`## Niyə indi

2005-ci ildən Xəzərin səviyyəsi iki metrə yaxın enib. Lənkəranda körpülər quruda qalıb, Neftçalada balıqçı qayığa çatmaq üçün 400 metr palçıqdan keçir. Ümumi proqnozlar var, amma “mənim körpüm nə vaxt quruda qalacaq?” sualına cavab yoxdur.

## Tapşırıq

Peyk altimetriyası, radar şəkilləri və batimetriya əsasında sahilin hər 500 metri üçün **quruma vaxtı** hesablayan açıq xidmət qurun.

Ən sadə halda sahil xəttinin çəkilməsi meyldən asılıdır:

$$
\Delta x = \frac{\Delta h}{\tan \alpha}
$$

burada $\Delta h$ səviyyənin enməsi, $\alpha$ dibin meylidir. Az meylli sahildə 30 santimetr 300 metr deməkdir.

| Məlumat | Dövr | Ayırdetmə |
|---|---|---|
| Altimetriya | 1993– | 10 gün |
| Sentinel-1 radar | 2015– | 20 m |
| Batimetriya | 2019 | 50 m |

## Gözlənti

- proqnoz üç ssenari üzrə və qeyri-müəyyənliyi ilə verilsin;
- keçmiş illərlə yoxlanılsın: 2015-də 2025-i tapa bilərdinizmi?
- bələdiyyə işçisi xəritəni izahsız oxusun;
- kod açıq olsun.

## Kimlər üçün

1. Liman və bərə xidmətləri;
2. balıqçı icmaları;
3. sahil bələdiyyələri və qoruqlar.`,
    raw`## Why now

Since 2005 the Caspian has fallen by almost two metres. In Lankaran piers stand on dry land; in Neftchala a fisherman crosses 400 metres of mud to his boat. There are general forecasts, and no answer to “when will *my* pier be dry?”

## The task

From satellite altimetry, radar images and bathymetry, build an open service that gives the **time of drying** for every 500 metres of coast.

In the simplest case the shoreline’s retreat follows the slope:

$$
\Delta x = \frac{\Delta h}{\tan \alpha}
$$

where $\Delta h$ is the fall of the level and $\alpha$ the slope of the bed. On a gentle coast 30 centimetres mean 300 metres.

| Data | Period | Resolution |
|---|---|---|
| Altimetry | 1993– | 10 days |
| Sentinel-1 radar | 2015– | 20 m |
| Bathymetry | 2019 | 50 m |

## What we expect

- a forecast by three scenarios, with its uncertainty;
- a check on the past: could you have found 2025 in 2015?
- a map that a municipal worker reads without explanation;
- open code.

## For whom

1. Ports and ferries;
2. fishing communities;
3. coastal municipalities and reserves.`,
    raw`## Почему сейчас

С 2005 года уровень Каспия упал почти на два метра. В Лянкяране причалы стоят на суше, в Нефтчале рыбак идёт к лодке 400 метров по грязи. Общие прогнозы есть, а ответа на вопрос «когда высохнет *мой* причал?» — нет.

## Задача

По спутниковой альтиметрии, радарным снимкам и батиметрии постройте открытый сервис, который для каждых 500 метров берега даёт **срок осушения**.

В простейшем случае отступление берега зависит от уклона:

$$
\Delta x = \frac{\Delta h}{\tan \alpha}
$$

где $\Delta h$ — падение уровня, $\alpha$ — уклон дна. На пологом берегу 30 сантиметров — это 300 метров.

| Данные | Период | Разрешение |
|---|---|---|
| Альтиметрия | 1993– | 10 дней |
| Радар Sentinel-1 | 2015– | 20 м |
| Батиметрия | 2019 | 50 м |

## Чего ждём

- прогноз по трём сценариям с неопределённостью;
- проверка прошлым: нашли бы вы 2025 год из 2015-го?
- карта, понятная сотруднику муниципалитета без пояснений;
- открытый код.

## Для кого

1. Порты и паромы;
2. рыбацкие общины;
3. прибрежные муниципалитеты и заповедники.`,
  ),
  themes: ['environment', 'space', 'science'],
  eligibility: {
    types: ['student', 'researcher', 'startup', 'company'],
    teamMin: 1,
    teamMax: 5,
    note: say(
      'Xəzəryanı ölkələrdən tədqiqatçılar da qoşula bilər.',
      'Researchers from all Caspian countries may join.',
      'Могут участвовать исследователи из всех прикаспийских стран.',
    ),
  },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 15_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 7_000, place: 2 },
    {
      name: say('Hesablama resursu', 'Computing time', 'Вычислительное время'),
      note: say(
        'Universitetin klasterində 20 000 prosessor-saat',
        '20,000 core hours on the university’s cluster',
        '20 000 процессоро-часов на кластере университета',
      ),
      quantity: 3,
    },
  ],
  form: formWith(
    longText(
      'hindcast',
      say('Keçmişlə yoxlama', 'Check on the past', 'Проверка прошлым'),
      say(
        '2015-ci ilin məlumatı ilə 2025-i proqnozlaşdırın, xətanı göstərin',
        'Forecast 2025 from the data of 2015 and give the error',
        'Спрогнозируйте 2025 год по данным 2015-го и укажите ошибку',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('science', 4, {
        name: say('Elmi əsas', 'Scientific ground', 'Научная основа'),
        guidance: say(
          'Qeyri-müəyyənlik hesablanıb, yoxsa yalnız xətt uzadılıb?',
          'Is uncertainty computed, or has a line merely been prolonged?',
          'Посчитана ли неопределённость или просто продлена линия?',
        ),
        anchors: [
          say('Xətt uzadılıb', 'A line prolonged', 'Продлённая линия'),
          say('Model var, yoxlama zəifdir', 'A model, weakly tested', 'Модель есть, проверка слабая'),
          say('Keçmişlə təsdiqlənib', 'Confirmed by the past', 'Подтверждено прошлым'),
        ],
      }),
      impact(
        3,
        say(
          'Sahildə yaşayan nə qazanır?',
          'What do people on the coast gain?',
          'Что получат жители побережья?',
        ),
      ),
      feasibility(2),
      novelty(1),
    ],
    guidance: juryGuidance,
    quorum: 3,
  },
  rules: rulesWith(
    say(
      '- Kod açıq lisenziya ilə (MIT, Apache-2.0 və ya oxşarı) verilir.\n- Proqnoz rəsmi xəbərdarlıq kimi təqdim edilmir.',
      '- Code is given under an open licence (MIT, Apache-2.0 or similar).\n- A forecast is not presented as an official warning.',
      '- Код передаётся под открытой лицензией (MIT, Apache-2.0 или подобной).\n- Прогноз не подаётся как официальное предупреждение.',
    ),
  ),
  opens: { day: 6, hour: 10 },
  closes: { day: 52, hour: 18 },
  judged: { day: 80, hour: 18 },
  results: { day: 90, hour: 12 },
}
