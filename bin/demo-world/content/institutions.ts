import type { institutionKinds } from '#app/domain/institutions/institution'
import { say, type Texts } from './shape'

export type InstitutionKey =
  | 'digital'
  | 'transport'
  | 'agro'
  | 'labour'
  | 'health'
  | 'chinar'
  | 'university'
  | 'sheki'

type InstitutionContent = {
  key: InstitutionKey
  name: Texts
  kind: (typeof institutionKinds)[number]
  about: Texts
  website: string
  owner: { name: string; email: string }
  /** left waiting for staff when false */
  verified: boolean
}

export const institutionContents: InstitutionContent[] = [
  {
    key: 'digital',
    name: say('Rəqəmsal Xidmətlər Agentliyi', 'Digital Services Agency', 'Агентство цифровых услуг'),
    kind: 'agency',
    about: say(
      'Dövlət xidmətlərini vətəndaşın həyatındakı hadisələrin ətrafında qururuq: doğum, məktəb, iş, pensiya. Məqsədimiz sadədir — insan dövlətin artıq bildiyi heç nəyi ikinci dəfə yazmasın.',
      'We build public services around what happens in a life: a birth, school, a job, retirement. The aim is simple: nobody should write down a second time what the state already knows.',
      'Мы строим государственные услуги вокруг событий жизни: рождение, школа, работа, пенсия. Цель проста — человек не должен второй раз сообщать то, что государство уже знает.',
    ),
    website: 'https://rxa.meydan.invalid',
    owner: { name: 'Aynur Məmmədova', email: 'host' },
    verified: true,
  },
  {
    key: 'transport',
    name: say('Şəhər Nəqliyyatı Mərkəzi', 'Urban Transport Centre', 'Центр городского транспорта'),
    kind: 'agency',
    about: say(
      'Paytaxtda avtobus marşrutlarını, dayanacaqları və ödəniş sistemini idarə edirik. Gündə 1,6 milyon gedişin hər biri haqqında məlumat toplayır, onu açıq şəkildə paylaşmağa çalışırıq.',
      'We run the capital’s bus routes, stops and ticketing. We collect data on each of 1.6 million trips a day and try to share them openly.',
      'Мы управляем автобусными маршрутами, остановками и оплатой проезда в столице. Собираем данные о каждой из 1,6 млн поездок в день и стараемся делиться ими открыто.',
    ),
    website: 'https://snm.meydan.invalid',
    owner: { name: 'Tural Rəhimov', email: 'tural.rehimov' },
    verified: true,
  },
  {
    key: 'agro',
    name: say('Aqrar İnnovasiyalar Mərkəzi', 'Agrarian Innovation Centre', 'Центр аграрных инноваций'),
    kind: 'agency',
    about: say(
      'Kiçik təsərrüfatlara elmi və texnologiyanı çatdırırıq: torpaq analizi, suvarma, bitki mühafizəsi, məhsulun satışı. Mil, Muğan və Şirvan düzündə 14 sınaq sahəmiz var.',
      'We bring science and technology to small farms: soil analysis, irrigation, plant protection, selling the harvest. We run 14 trial plots in the Mil, Mughan and Shirvan plains.',
      'Мы приносим науку и технологии в небольшие хозяйства: анализ почв, орошение, защита растений, сбыт урожая. У нас 14 опытных участков на Мильской, Муганской и Ширванской равнинах.',
    ),
    website: 'https://aim.meydan.invalid',
    owner: { name: 'Elçin Həsənov', email: 'elcin.hesenov' },
    verified: true,
  },
  {
    key: 'labour',
    name: say(
      'Məşğulluq və Sosial Dəstək Xidməti',
      'Employment and Social Support Service',
      'Служба занятости и социальной поддержки',
    ),
    kind: 'agency',
    about: say(
      'İş axtaranlara, məzunlara və pensiyaya hazırlaşanlara xidmət göstəririk. Ölkənin 38 bölgəsində mərkəzimiz, hər birində isə dinləməyə hazır adamlarımız var.',
      'We serve people who look for work, graduates and those about to retire, in 38 centres across the country.',
      'Мы помогаем ищущим работу, выпускникам и тем, кто готовится к пенсии, в 38 центрах по всей стране.',
    ),
    website: 'https://msdx.meydan.invalid',
    owner: { name: 'Günay Abbasova', email: 'gunay.abbasova' },
    verified: true,
  },
  {
    key: 'health',
    name: say('Rəqəmsal Səhiyyə Mərkəzi', 'Digital Health Centre', 'Центр цифрового здравоохранения'),
    kind: 'agency',
    about: say(
      'Elektron tibbi kart, reseptlər və növbə sistemi üzərində işləyirik. Yeniliyi klinikada sınaqdan keçirməmiş tətbiq etmirik.',
      'We look after electronic health records, prescriptions and appointments. Nothing new goes live before it has been tried in a clinic.',
      'Мы отвечаем за электронные медкарты, рецепты и запись на приём. Ничего не внедряем, пока не испытали в клинике.',
    ),
    website: 'https://rsm.meydan.invalid',
    owner: { name: 'Nigar Süleymanova', email: 'nigar.suleymanova' },
    verified: true,
  },
  {
    key: 'chinar',
    name: say('Çinar Maliyyə Qrupu', 'Chinar Finance Group', 'Финансовая группа «Чинар»'),
    kind: 'company',
    about: say(
      'Kiçik və orta biznesin bankı. Hesab, kredit və mühasibat xidmətlərini bir yerə yığırıq ki, sahibkar kağızla yox, işi ilə məşğul olsun.',
      'A bank for small and medium business. Accounts, credit and bookkeeping in one place, so that owners can mind their business and not their papers.',
      'Банк для малого и среднего бизнеса. Счета, кредиты и бухгалтерия в одном месте — чтобы предприниматель занимался делом, а не бумагами.',
    ),
    website: 'https://chinar.meydan.invalid',
    owner: { name: 'Rauf Vəliyev', email: 'rauf.veliyev' },
    verified: true,
  },
  {
    key: 'university',
    name: say(
      'Xəzər Texniki Universiteti',
      'Caspian Technical University',
      'Каспийский технический университет',
    ),
    kind: 'university',
    about: say(
      'Mühəndislik, süni intellekt və yer elmləri üzrə tədqiqat universiteti. Laboratoriyalarımız tələbələrə də, ölkənin digər komandalarına da açıqdır.',
      'A research university for engineering, artificial intelligence and earth sciences. Our laboratories are open to students and to teams from anywhere in the country.',
      'Исследовательский университет: инженерия, искусственный интеллект, науки о Земле. Лаборатории открыты и студентам, и командам со всей страны.',
    ),
    website: 'https://xtu.meydan.invalid',
    owner: { name: 'Kamran Quliyev', email: 'kamran.quliyev' },
    verified: true,
  },
  {
    key: 'sheki',
    name: say('Şəki Startap Mərkəzi', 'Sheki Startup Centre', 'Шекинский центр стартапов'),
    kind: 'other',
    about: say(
      'Şəki, Zaqatala və Qaxdan olan gənc komandalar üçün iş yeri və təlim. İlk çağırışımızı turizm mövsümünə hazırlayırıq.',
      'A workplace and training for young teams from Sheki, Zagatala and Gakh. We are preparing our first challenge for the tourist season.',
      'Рабочее место и обучение для молодых команд из Шеки, Загаталы и Гаха. Готовим первый конкурс к туристическому сезону.',
    ),
    website: 'https://sheki.meydan.invalid',
    owner: { name: 'Leyla İsmayılzadə', email: 'leyla.ismayilzade' },
    verified: false,
  },
]
