import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
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

/** Open, with a deadline that was extended once. */
export const bus: ChallengeContent = {
  key: 'bus',
  institution: 'transport',
  title: say(
    'Avtobus nə vaxt gələcək? Dayanacaqda gözləmə vaxtının proqnozu',
    'When will the bus come? Predicting the wait at a stop',
    'Когда придёт автобус? Прогноз ожидания на остановке',
  ),
  summary: say(
    'Tıxacda, yağışda və bayram günündə də etibar edilən proqnoz: sərnişin evdən nə vaxt çıxacağını bilsin.',
    'A forecast that holds in traffic, in rain and on holidays, so that passengers know when to leave home.',
    'Прогноз, которому можно верить в пробку, в дождь и в праздник: пассажир знает, когда выходить из дома.',
  ),
  brief: say(
    raw`## Problem

Bakıda 3 240 dayanacaqdan 1 900-də elektron tablo var. Tablo “5 dəqiqə” yazır, avtobus isə on bir dəqiqəyə gəlir: proqnoz məsafəni orta sürətə bölür, tıxacı və dayanacaqdakı minik vaxtını nəzərə almır. Nəticədə insanlar tabloya baxmağı tərgidib.

## Tapşırıq

Avtobusların GPS izləri, kart oxutma məlumatı və hava şəraiti əsasında hər marşrut və dayanacaq üçün gəliş vaxtını proqnozlaşdırın. Tək rəqəm yox, **aralıq** da lazımdır: “4–7 dəqiqə” dürüst cavabdır.

Əsas ölçü orta mütləq xətadır:

$$
\mathrm{MAE} = \frac{1}{n}\sum_{i=1}^{n}\lvert t_i - \hat t_i \rvert
$$

burada $t_i$ faktiki, $\hat t_i$ proqnozlaşdırılan gözləmə müddətidir (dəqiqə ilə).

| Üfüq | İndiki xəta | Hədəf |
|---|---:|---:|
| 5 dəqiqəyədək | 2,1 dəq | 1,0 dəq |
| 5–15 dəqiqə | 4,8 dəq | 2,0 dəq |
| 15–30 dəqiqə | 9,3 dəq | 4,0 dəq |

## Məlumatlar

- 18 aylıq GPS izləri (hər 10 saniyədən bir, 2 100 avtobus);
- dayanacaqlar üzrə anonim kart oxutma sayları;
- yol təmiri və tədbirlər təqvimi.

## Diqqət edin

1. Model adi serverdə işləməlidir: marşrut başına 50 ms-dən çox olmasın.
2. GPS itəndə proqnoz yoxa çıxmamalı, aralıq genişlənməlidir.
3. Görmə məhdudiyyətli sərnişin üçün səsli elan mətni də nəzərdə tutulmalıdır.

Ən yaxşı həll əvvəlcə bir istiqamətdəki üç marşrutda, sonra bütün şəbəkədə sınaqdan keçiriləcək.`,
    raw`## The problem

Of Baku’s 3,240 bus stops 1,900 have an electronic board. The board says “5 minutes” and the bus comes in eleven: the forecast divides distance by average speed and knows nothing of traffic or of boarding time. People have stopped looking at the boards.

## The task

Predict arrival times for each route and stop from the buses' GPS traces, card validations and the weather. Give an **interval**, not only a number: “4 to 7 minutes” is an honest answer.

The main measure is the mean absolute error:

$$
\mathrm{MAE} = \frac{1}{n}\sum_{i=1}^{n}\lvert t_i - \hat t_i \rvert
$$

where $t_i$ is the actual and $\hat t_i$ the predicted wait, in minutes.

| Horizon | Error today | Target |
|---|---:|---:|
| up to 5 minutes | 2.1 min | 1.0 min |
| 5–15 minutes | 4.8 min | 2.0 min |
| 15–30 minutes | 9.3 min | 4.0 min |

## Data

- 18 months of GPS traces (every 10 seconds, 2,100 buses);
- anonymous counts of card validations by stop;
- a calendar of road works and public events.

## Keep in mind

1. The model must run on an ordinary server: no more than 50 ms a route.
2. When GPS drops out the forecast must not vanish: its interval should widen.
3. Provide the text of a spoken announcement for passengers who cannot see the board.

The best solution will be tried on three routes of one corridor, then on the whole network.`,
    raw`## Проблема

Из 3 240 остановок Баку электронное табло есть на 1 900. На табло «5 минут», а автобус приходит через одиннадцать: прогноз делит расстояние на среднюю скорость и ничего не знает о пробках и времени посадки. Люди перестали смотреть на табло.

## Задача

По GPS-трекам, данным валидации карт и погоде предскажите время прибытия для каждого маршрута и остановки. Нужно не только число, но и **интервал**: «4–7 минут» — честный ответ.

Главная мера — средняя абсолютная ошибка:

$$
\mathrm{MAE} = \frac{1}{n}\sum_{i=1}^{n}\lvert t_i - \hat t_i \rvert
$$

где $t_i$ — фактическое, а $\hat t_i$ — предсказанное ожидание в минутах.

| Горизонт | Ошибка сейчас | Цель |
|---|---:|---:|
| до 5 минут | 2,1 мин | 1,0 мин |
| 5–15 минут | 4,8 мин | 2,0 мин |
| 15–30 минут | 9,3 мин | 4,0 мин |

## Данные

- GPS-треки за 18 месяцев (каждые 10 секунд, 2 100 автобусов);
- обезличенное число валидаций по остановкам;
- календарь ремонтов и городских событий.

## Обратите внимание

1. Модель должна работать на обычном сервере: не более 50 мс на маршрут.
2. При потере GPS прогноз не исчезает — расширяется интервал.
3. Нужен и текст голосового объявления для незрячих пассажиров.

Лучшее решение испытаем на трёх маршрутах одного коридора, затем на всей сети.`,
  ),
  lifeEvent: 'work',
  themes: ['transport', 'artificial_intelligence'],
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 20_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 10_000, place: 2 },
    { name: say('Üçüncü yer', 'Third place', 'Третье место'), manats: 5_000, place: 3 },
    {
      name: say('Ən dürüst aralıq', 'Most honest interval', 'Самый честный интервал'),
      note: say(
        'Faktiki gəliş vaxtını ən dar aralıqda ən çox tutan model üçün',
        'For the model whose narrowest interval most often holds the actual arrival',
        'За модель, чей самый узкий интервал чаще всего содержит фактическое прибытие',
      ),
      manats: 3_000,
    },
  ],
  form: formWith(
    longText(
      'method',
      say('Metod və xəta', 'Method and error', 'Метод и ошибка'),
      say(
        'Hansı məlumatda yoxladınız, MAE üç üfüqdə neçədir?',
        'On which data did you test it, and what is the MAE at the three horizons?',
        'На каких данных проверяли, чему равна MAE на трёх горизонтах?',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('accuracy', 4, {
        name: say('Dəqiqlik', 'Accuracy', 'Точность'),
        guidance: say(
          'Göstərilən xətanı və onun necə ölçüldüyünü yoxlayın: gələcək məlumat öyrənməyə düşməyib ki?',
          'Check the stated error and how it was measured: did the future leak into training?',
          'Проверьте заявленную ошибку и способ измерения: не попало ли будущее в обучение?',
        ),
        anchors: [
          say('Ölçü yoxdur', 'Nothing measured', 'Нет измерений'),
          say('Hədəfə yaxındır', 'Near the target', 'Близко к цели'),
          say(
            'Üç üfüqdə də hədəfi keçir',
            'Beats the target at all horizons',
            'Лучше цели на всех горизонтах',
          ),
        ],
      }),
      feasibility(3),
      novelty(1),
      impact(
        2,
        say(
          'Sərnişin nə qazanır — saniyələr yox, inam.',
          'What the passenger gains: not seconds, but trust.',
          'Что выигрывает пассажир: не секунды, а доверие.',
        ),
      ),
    ],
    guidance: juryGuidance,
    quorum: 3,
  },
  rules: rulesWith(
    say(
      '- Verilən məlumat dəsti yalnız bu çağırış üçündür, üçüncü şəxslərə verilmir.\n- Açıq mənbəli hazır modellərdən istifadə etmək olar, mənbə göstərilməlidir.',
      '- The data set is for this challenge only and is not passed on.\n- Open-source models may be used if they are named.',
      '- Набор данных предоставлен только для этого конкурса и не передаётся третьим лицам.\n- Открытые готовые модели разрешены с указанием источника.',
    ),
  ),
  opens: { day: -28, hour: 9 },
  closes: { day: 9, hour: 18 },
  judged: { day: 33, hour: 18 },
  results: { day: 40, hour: 12 },
}

export const busEntrants: EntrantsContent = {
  ownAnswers: [
    'Son iki ayı kənarda saxlayıb yoxlamışıq. MAE: 5 dəqiqəyədək 1,1; 5–15 dəqiqədə 2,3; 15–30 dəqiqədə 4,9. Ən böyük xəta metro çıxışlarındakı dayanacaqlardadır.',
    'Qradiyent artırma (LightGBM), 41 əlamət. Xəta üç üfüqdə 1,3 / 2,6 / 5,2 dəqiqə. Həftənin günü və ilk minik sayı ən çox kömək edən əlamətlərdir.',
    'Marşrutu qraf kimi götürüb hər seqmentin keçid vaxtını ayrıca modelləşdiririk. 15–30 dəqiqə üfüqündə 3,8 dəqiqəyə çatmışıq; yaxın üfüqdə üstünlük kiçikdir.',
    'Kalman süzgəci və seqment üzrə tarixi median. Sadədir, amma GPS itəndə də işləyir: 1,4 / 2,9 / 5,0 dəqiqə, aralığın əhatəsi 91 faiz.',
  ],
  teams: [
    {
      name: 'Növbəti Dayanacaq',
      title: 'Seqmentlərin növbəsi: hər küçənin öz sürəti',
      solution:
        'Marşrutu 120–300 metrlik seqmentlərə bölürük, hər seqmentin keçid vaxtını son 20 dəqiqənin avtobuslarından öyrənirik. Dayanacaqda minik vaxtı kart oxutma sayından hesablanır. Nəticə kvantillə verilir: tablo “4–7 dəqiqə” yazır.',
      size: 3,
      worth: 8,
      versions: 2,
      demo: ['participant', 'teammate'],
    },
    {
      name: 'Yaşıl İşıq',
      title: 'Svetoforu da sayan proqnoz',
      solution:
        'İzlərdən svetofor dövrlərini bərpa edirik və onları ayrıca gecikmə kimi modelə veririk. Beləcə “qırmızıya düşən” avtobus ilə “yaşıl dalğada” gedən avtobus fərqlənir.',
      size: 2,
      worth: 7.5,
      versions: 3,
      type: 'researcher',
    },
    {
      name: 'DalğaData',
      title: 'Bir model, bütün şəbəkə: transformerlə gəliş vaxtı',
      solution:
        'Bütün marşrutları bir ardıcıllıq modelində öyrədirik ki, az məlumatı olan marşrut da qonşusundan öyrənsin. Model 12 MB-dır, bir serverdə saniyədə 4 000 proqnoz verir.',
      size: 4,
      worth: 7,
      type: 'startup',
    },
    {
      name: 'Üç Dost',
      title: 'Sadə median və dürüst aralıq',
      solution:
        'Mürəkkəb modelin yerinə seqment üzrə şərti mediandan başlayırıq: günün saatı, yağış, məktəb tətili. Xəta kifayət qədər azdır, izahı isə hər kəsə aydındır.',
      size: 3,
      worth: 6.5,
      type: 'student',
    },
    {
      name: 'Baku Headway',
      title: 'Predicting headways, not arrivals',
      own: 'Held out the last eight weeks. MAE 0.9 / 1.9 / 3.9 minutes at the three horizons; 90% intervals hold the arrival 89.6% of the time. Worst case: stops just after a depot.',
      solution:
        'Passengers on frequent routes care about gaps, not timetables. We model the headway distribution per segment and detect bunching ten minutes ahead, which also lets dispatchers act. Intervals come from conformal prediction and are calibrated per stop.',
      size: 2,
      worth: 8.5,
      language: 'en',
      type: 'company',
    },
    {
      name: 'Маршрут 88',
      title: 'Прогноз для дождливого дня',
      own: 'На 31 дождливом дне: 1,6 / 3,1 / 6,0 минуты против 2,9 / 6,4 / 12,1 у нынешнего табло. В сухую погоду выигрыш скромный.',
      solution:
        'В дождь средняя скорость падает неравномерно: сильнее всего на спусках к морю. Добавляем рельеф и осадки с метеостанций и отдельно учим модель на «плохих» днях, где ошибка сейчас вдвое выше.',
      size: 2,
      worth: 6,
      language: 'ru',
    },
    {
      name: 'Saat Qurşağı',
      title: 'Tablosuz dayanacaq üçün QR-proqnoz',
      solution:
        'Tablosu olmayan 1 340 dayanacağa QR kod vururuq: skan edən kimi səhifə açılır, səsli oxuma da var. Proqnoz üçün açıq kodlu modeldən istifadə edirik.',
      size: 1,
      worth: 5.5,
      versions: 0,
      type: 'individual',
    },
    {
      name: 'Qırmızı Xətt',
      title: 'Sərnişin sıxlığı ilə birgə proqnoz',
      solution:
        'Gəliş vaxtı ilə yanaşı avtobusun doluluğunu da göstəririk: növbəti avtobusu gözləmək bəzən daha yaxşıdır.',
      size: 3,
      worth: 6,
      fate: 'withdrawn_submission',
      type: 'student',
    },
  ],
}
