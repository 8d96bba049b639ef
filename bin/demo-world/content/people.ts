import type { ParticipantType } from '#app/domain/people/person'

/** The domain of all demo addresses, which no mail server can have. */
export const demoDomain = 'demo.meydan.invalid'

/** Names from which entrants are generated. */
export const names = {
  women: [
    'Aygün',
    'Aytən',
    'Aysel',
    'Arzu',
    'Bənövşə',
    'Cəmilə',
    'Çinarə',
    'Dilarə',
    'Elnarə',
    'Esmira',
    'Fidan',
    'Gülnar',
    'Günel',
    'Həcər',
    'Humay',
    'İradə',
    'Könül',
    'Lalə',
    'Lamiyə',
    'Mədinə',
    'Nərgiz',
    'Nuray',
    'Röya',
    'Sabina',
    'Səbinə',
    'Sevinc',
    'Şəbnəm',
    'Türkan',
    'Ülviyyə',
    'Zəhra',
  ],
  men: [
    'Anar',
    'Araz',
    'Babək',
    'Cavid',
    'Ceyhun',
    'Elmar',
    'Elnur',
    'Emil',
    'Əhməd',
    'Əli',
    'Fuad',
    'Hikmət',
    'Hüseyn',
    'İlkin',
    'Kənan',
    'Mahir',
    'Natiq',
    'Nicat',
    'Oqtay',
    'Pərviz',
    'Ramin',
    'Rəşad',
    'Rüfət',
    'Samir',
    'Şahin',
    'Tərlan',
    'Toğrul',
    'Vüsal',
    'Yaşar',
    'Zaur',
  ],
  /** without the ending for women or men */
  surnames: [
    'Abdullayev',
    'Ağayev',
    'Babayev',
    'Bayramov',
    'Cəfərov',
    'Eyvazov',
    'Əhmədov',
    'Əsgərov',
    'Fərzəliyev',
    'Hacıyev',
    'Həmidov',
    'İbrahimov',
    'Kərimov',
    'Mirzəyev',
    'Mustafayev',
    'Nəsirov',
    'Orucov',
    'Paşayev',
    'Qasımov',
    'Rzayev',
    'Sadıqov',
    'Salmanov',
    'Şirinov',
    'Talıbov',
    'Vahabov',
    'Yusifov',
    'Zeynalov',
  ],
  /** the same for women and men */
  shared: ['Axundzadə', 'Xəlilzadə', 'Rəsulzadə', 'Şıxəlizadə', 'Məlikli', 'Ələkbərli', 'Dadaşlı', 'Nurlu'],
}

/** Organisations for each kind of participant; a startup is its own. */
export const organisations: Record<Exclude<ParticipantType, 'startup' | 'individual'>, string[]> = {
  student: [
    'Xəzər Texniki Universiteti',
    'Abşeron Dövlət Universiteti',
    'Göygöl İqtisad Universiteti',
    'Muğan Pedaqoji Kolleci',
  ],
  researcher: ['Tətbiqi Riyaziyyat Laboratoriyası', 'Yer Elmləri Mərkəzi', 'Dilçilik və Nitq Laboratoriyası'],
  company: ['Savalan Proqram Evi', 'Kəpəz Data', 'Dalğa Sistem', 'Xəzərnet'],
  public_institution: ['Lerik Rayon Xəstəxanası', 'Əhali Xidmətləri İdarəsi'],
}

type DemoPerson = {
  /** the part of the address before the @ */
  handle: string
  name: string
  type: ParticipantType
  organisation: string
}

/** The demo accounts to sign in with, beside the host, who owns an institution. */
export const demoPeople: DemoPerson[] = [
  { handle: 'participant', name: 'Murad Əliyev', type: 'startup', organisation: 'Qarabağ Süni Zəka' },
  {
    handle: 'teammate',
    name: 'Ləman Hüseynova',
    type: 'student',
    organisation: 'Xəzər Texniki Universiteti',
  },
  { handle: 'staff', name: 'Orxan Bağırov', type: 'individual', organisation: 'Meydan' },
]

export type JudgeContent = {
  handle: string
  name: string
  organisation: string
  language: 'az' | 'en' | 'ru'
  /** points added to every mark: above zero is lenient */
  severity: number
  /** how far a mark differs from the judge's opinion, in points */
  noise: number
}

export const judgeContents: JudgeContent[] = [
  {
    handle: 'chair',
    name: 'Sevda Nəbiyeva',
    organisation: 'Milli Texnologiya Şurası',
    language: 'az',
    severity: 0,
    noise: 0.5,
  },
  {
    handle: 'judge',
    name: 'Fərid Qasımov',
    organisation: 'Açıq Məlumat Birliyi',
    language: 'az',
    severity: -0.3,
    noise: 0.6,
  },
  {
    handle: 'naile.muradova',
    name: 'Nailə Muradova',
    organisation: 'Ailə Həkimləri Assosiasiyası',
    language: 'az',
    severity: 0.6,
    noise: 0.6,
  },
  {
    handle: 'vaqif.tagiyev',
    name: 'Vaqif Tağıyev',
    organisation: 'Sənaye Mühəndisləri Birliyi',
    language: 'az',
    severity: -1.1,
    noise: 0.7,
  },
  {
    handle: 'elena.sokolova',
    name: 'Елена Соколова',
    organisation: 'Bakı Dizayn Məktəbi',
    language: 'ru',
    severity: 0.3,
    noise: 0.8,
  },
  {
    handle: 'daniel.weber',
    name: 'Daniel Weber',
    organisation: 'Civic Tech Network',
    language: 'en',
    severity: -0.4,
    noise: 0.5,
  },
  {
    handle: 'ramiz.ceferli',
    name: 'Ramiz Cəfərli',
    organisation: 'Hüquq Klinikası',
    language: 'az',
    severity: 0.1,
    noise: 0.9,
  },
  {
    handle: 'sara.agalarova',
    name: 'Sara Ağalarova',
    organisation: 'Kiçik Biznes Palatası',
    language: 'az',
    severity: 0.8,
    noise: 0.7,
  },
  {
    handle: 'isa.veysalov',
    name: 'İsa Veysəlov',
    organisation: 'Təhlükəsizlik Araşdırmaları Qrupu',
    language: 'az',
    severity: -0.6,
    noise: 0.6,
  },
  {
    handle: 'gulsen.ezimova',
    name: 'Gülşən Əzimova',
    organisation: 'Muzeylər İttifaqı',
    language: 'az',
    severity: 0.4,
    noise: 0.5,
  },
  {
    handle: 'timur.axmedov',
    name: 'Тимур Ахмедов',
    organisation: 'Şəhər Planlaşdırma Bürosu',
    language: 'ru',
    severity: -0.2,
    noise: 0.7,
  },
  {
    handle: 'nuran.sultanli',
    name: 'Nuran Sultanlı',
    organisation: 'Gənc Ata-Analar Klubu',
    language: 'az',
    severity: 0.5,
    noise: 0.8,
  },
]
