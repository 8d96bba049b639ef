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

/** Being judged. */
export const triage: ChallengeContent = {
  key: 'triage',
  institution: 'health',
  title: say(
    'Kənd həkim məntəqəsi üçün rəqəmsal ilkin qiymətləndirmə',
    'Digital first assessment for rural health posts',
    'Цифровая первичная оценка для сельского медпункта',
  ),
  summary: say(
    'Tibb bacısının yanında həkim yoxdur, xəstəxana 60 kilometr uzaqdadır. Ona “gözləmək olar” ilə “dərhal yola salın” arasında seçim etməyə kömək edin.',
    'The nurse has no doctor beside her and the hospital is 60 kilometres away. Help her choose between “this can wait” and “send them now”.',
    'Рядом с медсестрой нет врача, до больницы 60 километров. Помогите ей выбрать между «можно подождать» и «отправлять немедленно».',
  ),
  brief: say(
    `## Problem

Dağ və sərhəd kəndlərində 420 həkim məntəqəsində daimi həkim yoxdur. Tibb bacısı gündə 10–15 nəfər qəbul edir və hər dəfə eyni sualı özünə verir: bu, adi qızdırmadır, yoxsa təcili yardım lazımdır? Səhv iki cür olur: gecikən infarkt və boş yerə çağırılan təcili yardım. İkincisi də bahadır — yolda olan maşın başqasına çatmır.

## Nə gözləyirik

Planşetdə, **internetsiz** işləyən köməkçi. O, şikayəti addım-addım soruşur, ölçmələri (təzyiq, nəbz, saturasiya, temperatur) qəbul edir və üç rəngdən birini təklif edir.

| Rəng | Mənası | Hərəkət |
|---|---|---|
| Qırmızı | Həyat üçün təhlükə | Dərhal 103, həkimlə video əlaqə |
| Sarı | Bu gün həkim görməlidir | Növbə və nəqliyyat |
| Yaşıl | Məntəqədə həll olunur | Tövsiyə, üç gün sonra zəng |

## Mütləq şərtlər

1. Qərarı tibb bacısı verir: alət təklif edir və səbəbini sadə dildə yazır.
2. “Əmin deyiləm” cavabı mümkün olmalıdır və həmişə bir pillə yuxarı rəng deməkdir.
3. Uşaq, hamilə və yaşlı üçün ayrıca yollar olmalıdır.
4. İnternet gələn kimi qeydlər elektron karta ötürülməlidir.

## Nəyə baxacağıq

- qırmızı halların qaçırılmaması (həssaslıq 97 %-dən aşağı olmasın);
- bir qəbulun vaxtı (5 dəqiqədən çox olmasın);
- tibb bacılarının onu könüllü istifadə edib-etməməsi.

Biz 6 000 anonim qəbul qeydi, klinik protokollar və Lerikdə üç məntəqədə sınaq imkanı veririk.`,
    `## The problem

In mountain and border villages 420 health posts have no resident doctor. A nurse sees 10 to 15 people a day and asks herself the same question each time: is this an ordinary fever or an emergency? There are two ways to be wrong: the heart attack sent too late, and the ambulance called for nothing. The second is costly as well: a car on the road cannot reach someone else.

## What we are looking for

An assistant on a tablet that works **without the internet**. It asks about the complaint step by step, takes the measurements (blood pressure, pulse, saturation, temperature) and suggests one of three colours.

| Colour | Meaning | Action |
|---|---|---|
| Red | Danger to life | Call 103 now, video link to a doctor |
| Yellow | Must see a doctor today | Appointment and transport |
| Green | Can be treated here | Advice, a call in three days |

## Firm conditions

1. The nurse decides; the tool suggests, and says why in plain language.
2. “I am not sure” must be possible, and always means one colour higher.
3. Children, pregnant women and the elderly have paths of their own.
4. Notes go to the electronic record as soon as there is a connection.

## What we will look at

- red cases not missed (sensitivity no lower than 97%);
- the time one visit takes (no more than 5 minutes);
- whether nurses use it of their own accord.

We provide 6,000 anonymous visit records, clinical protocols and a trial in three posts in Lerik.`,
    `## Проблема

В горных и приграничных сёлах на 420 медпунктах нет постоянного врача. Медсестра принимает 10–15 человек в день и каждый раз спрашивает себя: это обычная температура или нужна скорая? Ошибиться можно двояко: опоздать с инфарктом или вызвать машину зря. Второе тоже дорого — машина в пути не доедет до другого.

## Чего мы ждём

Помощник на планшете, работающий **без интернета**. Он шаг за шагом расспрашивает о жалобе, принимает измерения (давление, пульс, сатурация, температура) и предлагает один из трёх цветов.

| Цвет | Значение | Действие |
|---|---|---|
| Красный | Угроза жизни | Немедленно 103, видеосвязь с врачом |
| Жёлтый | Сегодня нужен врач | Запись и транспорт |
| Зелёный | Решается на месте | Совет, звонок через три дня |

## Обязательные условия

1. Решает медсестра: инструмент предлагает и простыми словами объясняет почему.
2. Ответ «не уверен» возможен и всегда означает цвет на ступень выше.
3. Для детей, беременных и пожилых — отдельные ветви.
4. При появлении связи записи уходят в электронную карту.

## На что посмотрим

- красные случаи не пропущены (чувствительность не ниже 97 %);
- длительность приёма (не более 5 минут);
- пользуются ли медсёстры по своей воле.

Мы даём 6 000 обезличенных записей приёма, клинические протоколы и испытание на трёх медпунктах в Лерике.`,
  ),
  lifeEvent: 'health',
  themes: ['health', 'artificial_intelligence', 'public_services'],
  eligibility: {
    types: [],
    teamMin: 1,
    teamMax: 5,
    note: say(
      'Komandada tibbi təhsilli ən azı bir məsləhətçi göstərilməlidir.',
      'Name at least one adviser with medical training.',
      'Укажите хотя бы одного консультанта с медицинским образованием.',
    ),
  },
  prizes: [
    { name: say('Birinci mükafat', 'First prize', 'Первая премия'), manats: 25_000, place: 1 },
    { name: say('İkinci mükafat', 'Second prize', 'Вторая премия'), manats: 12_000, place: 2 },
    { name: say('Üçüncü mükafat', 'Third prize', 'Третья премия'), manats: 6_000, place: 3 },
    {
      name: say('Tibb bacılarının seçimi', 'The nurses’ choice', 'Выбор медсестёр'),
      note: say(
        'Lerikdəki üç məntəqənin əməkdaşları seçir; mükafat üç planşetdir',
        'Chosen by the staff of three posts in Lerik; the prize is three tablets',
        'Выбирают сотрудники трёх медпунктов Лерика; приз — три планшета',
      ),
    },
  ],
  form: formWith(
    longText(
      'safety',
      say('Təhlükəsizlik', 'Safety', 'Безопасность'),
      say(
        'Qırmızı halı yaşıl saymamaq üçün nə etmisiniz?',
        'What have you done so that no red case is called green?',
        'Что сделано, чтобы красный случай не назвать зелёным?',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('safety', 4, {
        name: say('Klinik təhlükəsizlik', 'Clinical safety', 'Клиническая безопасность'),
        guidance: say(
          'Ən pis halı düşünün: alət səhv etsə, kim və nə vaxt görəcək?',
          'Think of the worst case: if the tool is wrong, who notices, and when?',
          'Представьте худший случай: если инструмент ошибся, кто и когда это заметит?',
        ),
        anchors: [
          say('Risk nəzərə alınmayıb', 'Risk is ignored', 'Риск не учтён'),
          say('Risk məlumdur, nəzarət zəifdir', 'Risk known, control weak', 'Риск известен, контроль слаб'),
          say('Hər səhv tutulur', 'Every error is caught', 'Каждая ошибка будет замечена'),
        ],
      }),
      criterion('nurse', 3, {
        name: say('Tibb bacısı üçün rahatlıq', 'Ease for the nurse', 'Удобство для медсестры'),
        guidance: say(
          'Əlcəkli əllə, növbədə insan varkən, internetsiz: istifadə edə bilərmi?',
          'With gloves on, a queue waiting and no internet: can she use it?',
          'В перчатках, при очереди, без интернета: сможет ли она этим пользоваться?',
        ),
        anchors: [
          say('İşi çətinləşdirir', 'Makes work harder', 'Усложняет работу'),
          say('Öyrənmək lazımdır', 'Takes learning', 'Нужно учиться'),
          say('İlk gündən köməkdir', 'Helps from day one', 'Помогает с первого дня'),
        ],
      }),
      feasibility(2),
      impact(
        1,
        say(
          'Ən ucqar məntəqədə nəyin dəyişəcəyini təsəvvür edin.',
          'Imagine what changes at the remotest post.',
          'Представьте, что изменится на самом дальнем медпункте.',
        ),
      ),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Təqdim olunan həll tibbi cihaz sayılmır və sınaqdan əvvəl etik komissiyadan keçir.\n- Qəbul qeydləri yalnız mərkəzin serverində işlənir.\n- Xəstə haqqında heç bir məlumat həllə daxil edilmir.',
      '- A solution is not a medical device and passes an ethics committee before the trial.\n- Visit records are processed on the centre’s servers only.\n- No submission may contain patient data.',
      '- Решение не считается медицинским изделием и до испытания проходит этическую комиссию.\n- Записи приёма обрабатываются только на серверах центра.\n- Данные пациентов в работу не включаются.',
    ),
  ),
  opens: { day: -52, hour: 10 },
  closes: { day: -8, hour: 18 },
  judged: { day: 6, hour: 18 },
  results: { day: 12, hour: 12 },
}

export const triageEntrants: EntrantsContent = {
  ownAnswers: [
    'On iki “qırmızı bayraq” əlaməti modeldən asılı deyil: onlardan biri qeyd olunan kimi rəng qırmızı olur və aşağı salınmır. Modelin rolu yalnız sarı ilə yaşılı ayırmaqdır.',
    'Verilən 6 000 qeyddə qırmızı halların 98,2 faizini tutmuşuq. Qaçırılan halların hamısını həkimlə bir-bir oxuyub iki yeni sual əlavə etdik.',
    'Alət iki müstəqil yolla hesablayır: qaydalar və model. Fərqli rəng çıxarsa, yuxarı rəng göstərilir və bunun səbəbi yazılır.',
    'Hər yaşıl qərardan üç gün sonra zəng planlanır. Vəziyyəti pisləşən xəstə olsa, hal avtomatik olaraq həftəlik təhlilə düşür.',
  ],
  teams: [
    {
      name: 'Həyat Xətti',
      title: 'Üç rəng, beş sual: internetsiz ilkin qiymətləndirmə',
      solution:
        'Planşetdəki tətbiq şikayətə görə ən çox yeddi sual verir, cavab böyük düymələrlə seçilir. Qaydalar klinik protokoldan götürülüb və ekranda səbəb göstərilir. Əlaqə yarananda qeyd elektron karta özü ötürülür.',
      size: 4,
      worth: 8.5,
      versions: 2,
      type: 'startup',
    },
    {
      name: 'Şəfa Kod',
      title: 'Tibb bacısının cib protokolu',
      solution:
        'Kağız protokolu dəyişdirmirik, onu “danışdırırıq”: tibb bacısı adi kartı doldurur, kamera oxuyur, rəng çıxır. Alışmış iş qaydası pozulmur, əlcək çıxarmaq lazım gəlmir.',
      size: 3,
      worth: 7,
      demo: ['participant'],
    },
    {
      name: 'Lerik 103',
      title: 'Uzaqdan həkim növbəsi',
      solution:
        'Qırmızı və sarı hallar üçün növbətçi həkimlə iki dəqiqə ərzində video əlaqə. Rabitə zəifdirsə, səs və dörd ölçmə göndərilir. Yerli xəstəxananın üç həkimi növbə qrafikinə razılıq verib.',
      size: 2,
      worth: 7.5,
      type: 'public_institution',
    },
    {
      name: 'PulseAz',
      title: 'Ucuz sensor dəsti və avtomatik ölçmə',
      solution:
        'Bir qutuda təzyiq, nəbz, saturasiya və temperatur ölçən dəst; nəticələr planşetə özü keçir. Ölçmənin əllə yazılmasında olan 9 faiz səhv aradan qalxır. Dəstin qiyməti 160 manatdır.',
      size: 5,
      worth: 6.5,
      type: 'company',
    },
    {
      name: 'Ağ Xalat',
      title: 'Uşaq və hamilələr üçün ayrıca yollar',
      solution:
        'Böyüklər üçün qurulan alətlər uşaqda səhv edir. Biz yalnız iki qrupa — beş yaşadək uşaqlara və hamilələrə baxırıq, çünki qaçırılan halların yarısı onlardadır.',
      size: 3,
      worth: 7.8,
      type: 'researcher',
      versions: 2,
    },
    {
      name: 'Rural Triage Group',
      title: 'Calibrated risk with an honest “not sure”',
      own: 'On 6,000 records the model misses 1.4% of red cases if forced to answer, and 0.3% when it may say “not sure”. It does so in 11% of visits, and each of those is shown one colour higher.',
      solution:
        'A gradient-boosted model calibrated on visit records, wrapped in a conformal rule that answers “not sure” when the evidence is thin. “Not sure” is never shown as green. The whole model fits into 3 MB and runs on a tablet from 2017.',
      size: 4,
      worth: 8,
      language: 'en',
      type: 'researcher',
    },
    {
      name: 'Добрый доктор',
      title: 'Голосовой опрос, руки свободны',
      own: 'Восемь признаков опасности спрашиваются всегда и первыми. Если распознавание речи не уверено в ответе, вопрос повторяется на экране; без ответа цвет поднимается на ступень.',
      solution:
        'Медсестра держит пациента, а не планшет: вопросы звучат голосом, ответы «да» и «нет» распознаются без интернета. В конце — цвет, причина и распечатка на чековом принтере.',
      size: 2,
      worth: 6.8,
      language: 'ru',
    },
    {
      name: 'Səhər Növbəsi',
      title: 'Təkrar gələn xəstələrin izlənməsi',
      solution:
        'Son 30 gündə iki dəfə gələn xəstəyə ayrıca diqqət: əvvəlki ölçmələr qrafikdə görünür, pisləşmə meyli rəngi bir pillə qaldırır.',
      size: 1,
      worth: 6,
      type: 'individual',
    },
    {
      name: 'MedKörpü',
      title: 'Məntəqə ilə xəstəxana arasında bir səhifə',
      solution:
        'Göndərilən xəstə ilə birlikdə QR kodlu bir səhifə gedir: ölçmələr, verilən dərman, saat. Qəbul şöbəsi oxudanda məntəqəyə “çatdı” mesajı gəlir. İlkin qiymətləndirmə sadə protokolla aparılır.',
      size: 3,
      worth: 6.3,
      type: 'company',
    },
    {
      name: 'Qönçə',
      title: 'Tibb bacısı üçün təlim oyunu',
      solution:
        'Alətdən əvvəl bacarıq: həftədə on dəqiqəlik oyunda real halların anonim variantı həll olunur, səhvlərin səbəbi izah edilir. Oyunun topladığı cavablar protokolun zəif yerlərini göstərir.',
      size: 2,
      worth: 5.2,
      type: 'student',
    },
    {
      name: 'Zirvə Tibb',
      title: 'Dağ kəndi üçün risk xəritəsi',
      solution:
        'Məntəqənin yolu, hava və ən yaxın maşının yerini nəzərə alan alət: eyni simptom qarlı gündə sarı yox, qırmızıdır, çünki yol dörd saatdır.',
      size: 4,
      worth: 7.2,
      type: 'startup',
    },
    {
      name: 'İlk Baxış',
      title: 'Şəkildən dəri xəstəliklərinin ilkin ayrılması',
      solution: 'Səpgi və yaraların şəklinə görə təcili olan halları ayıran model; 900 şəkillə öyrədilib.',
      size: 2,
      worth: 4.5,
      fate: 'withdrawn_submission',
      type: 'student',
    },
  ],
}
