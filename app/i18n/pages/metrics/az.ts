import type { MetricTexts } from './metric-text'

const positive = 'Müsbət sinfi təşkilatçı göstərir; siniflərin sayı düz ikidir.'
const zero = 'Heç proqnozlaşdırılmayan sinif “müəyyən deyil” yox, 0 sayılır.'
const ties = 'Bərabər proqnozlar yarım sayılır, ona görə də sətirlərin sırasının əhəmiyyəti yoxdur.'

export const az: MetricTexts = {
  kinds: {
    label: {
      title: 'Siniflər',
      value: 'Sinfin adı: düzgün cavablarda necə yazılıbsa, eynilə elə. 1, 1.0 və 01 üç ayrı addır.',
      empty:
        'Sinfi olmayan və ya düzgün cavablarda olmayan sinif yazılmış sətir qəbul edilmir; sətrin nömrəsi göstərilir.',
    },
    score: {
      title: 'Sətirləri sıralayan qiymətlər',
      value:
        'İstənilən ədəd: nə qədər böyükdürsə, sətrin müsbət olması bir o qədər ehtimallıdır. Yalnız sıra əhəmiyyətlidir.',
      empty: 'Boş xana, NaN və sonsuzluq qəbul edilmir; sətrin nömrəsi göstərilir. Boş yerə heç nə yazılmır.',
    },
    probability: {
      title: 'Ehtimallar',
      value: 'Müsbət sinfin ehtimalı, 0-dan 1-ə qədər. Bu hədlərdən kənar qiymət kəsilmir, qəbul edilmir.',
      empty: 'Boş xana, NaN və sonsuzluq qəbul edilmir; sətrin nömrəsi göstərilir. Boş yerə heç nə yazılmır.',
    },
    number: {
      title: 'Ədədlər',
      value: 'Düzgün cavabla eyni vahiddə ədəd.',
      empty: 'Boş xana, NaN və sonsuzluq qəbul edilmir; sətrin nömrəsi göstərilir. Boş yerə heç nə yazılmır.',
    },
    text: {
      title: 'Mətnlər',
      value:
        'Mətn. Hərflər əvvəlcə birləşdirilir (Unicode NFC): ö necə yığılmasından asılı olmayaraq bir hərfdir.',
      empty: 'Boş mətnə icazə var: bu halda etalonun bütün sözləri buraxılmış sayılır.',
    },
  },
  metrics: {
    accuracy: {
      name: 'Düzgünlük (accuracy)',
      says: 'Sinfi düzgün proqnozlaşdırılan sətirlərin payı.',
      notes: [
        'Nadir siniflər varsa, həmişə tez-tez rast gəlinən sinfi yazmaq da yüksək nəticə verir; balanslaşdırılmış düzgünlük bunu mükafatlandırmır.',
      ],
    },
    balanced_accuracy: {
      name: 'Balanslaşdırılmış düzgünlük',
      says: 'Hər sinifdə düzgün cavabların payı, siniflər üzrə orta hesabla. Nadir olsa belə, hər sinif eyni çəkidədir.',
      notes: ['Həmişə bir sinfi yazan model vahidin siniflərin sayına nisbəti qədər alır.'],
    },
    f1_macro: {
      name: 'F1, siniflər üzrə orta',
      says: 'Hər sinfin F1 qiyməti, bütün siniflər üzrə orta hesabla. Nadir olsa belə, hər sinif eyni çəkidədir.',
      notes: ['Siniflər düzgün cavablarda və ya proqnozlarda rast gəlinənlərdir.', zero],
    },
    f1: {
      name: 'Müsbət sinfin F1 qiyməti',
      says: 'Müsbət sinif üzrə dəqiqlik və tamlığın harmonik ortası.',
      notes: [positive, 'Heç bir sətir müsbət proqnozlaşdırılmayıbsa, 0-dır.'],
    },
    precision: {
      name: 'Dəqiqlik (precision)',
      says: 'Müsbət proqnozlaşdırılan sətirlər arasında həqiqətən müsbət olanların payı.',
      notes: [
        positive,
        'Yalnız bir əmin sətri müsbət yazan fayl 1 ala bilər: metrikanı yalnız məqsəd budursa seçin.',
      ],
    },
    recall: {
      name: 'Tamlıq (recall)',
      says: 'Müsbət sətirlər arasında müsbət proqnozlaşdırılanların payı.',
      notes: [positive, 'Bütün sətirləri müsbət yazan fayl 1 alır: metrikanı yalnız məqsəd budursa seçin.'],
    },
    mcc: {
      name: 'Metyus korrelyasiyası',
      says: 'Proqnozlaşdırılan və həqiqi siniflərin təsadüfdən artıq nə dərəcədə uyğun gəldiyi; səhvlər matrisinin bütün xanaları nəzərə alınır.',
      notes: ['Cavablarda və ya proqnozlarda yalnız bir sinif varsa, 0-dır.'],
    },
    quadratic_kappa: {
      name: 'Kvadratik çəkili kappa',
      says: 'Qiymətlərin təsadüfdən artıq uyğunluğu; səhvin çəkisi məsafənin kvadratıdır.',
      notes: [
        'Siniflər tam ədədlərdir, məsələn, 1-dən 5-ə qədər qiymətlər. Aradakı qiymətin sətri olmasa da, məsafə ədədlərin fərqidir.',
      ],
    },
    roc_auc: {
      name: 'ROC əyrisinin altındakı sahə',
      says: 'Müsbət sətrin qiymətinin mənfi sətrinkindən yüksək olması ehtimalı.',
      notes: [positive, ties, 'Sabit proqnoz 0,5 alır.'],
    },
    average_precision: {
      name: 'Orta dəqiqlik',
      says: 'Ən yüksək qiymətli sətirdən başlayaraq tamlıq üzrə orta dəqiqlik. Nadir müsbət sətirlərə ROC əyrisindən daha diqqətlə baxır.',
      notes: [
        positive,
        'Bu, pillələrin cəmidir, nəticəni şişirdən trapesiyaların sahəsi deyil. Bərabər qiymətlər bir pillədir.',
      ],
    },
    normalized_gini: {
      name: 'Normallaşdırılmış Cini əmsalı',
      says: 'ROC əyrisinin altındakı sahənin iki misli minus 1: 0 təsadüf, 1 mükəmməl sıradır.',
      notes: [
        positive,
        'Yalnız iki sinif üçün. Başqa cavablarda dərc olunmuş tərif bərabər proqnozlu sətirlərin sırasından asılıdır, ona görə orada təklif edilmir.',
        ties,
      ],
    },
    log_loss: {
      name: 'Loqarifmik itki',
      says: 'Ehtimallar üçün cavabın nə dərəcədə gözlənilməz olduğu. Ən baha başa gələn əmin səhvdir.',
      notes: [
        positive,
        'Ehtimallar 0 və 1-dən 1e-15 qədər aralı saxlanılır, ona görə bir əmin səhv öz sətrində ən çoxu 34,54-ə başa gəlir.',
        'Sütun birdir: müsbət sinfin ehtimalı; o biri sinif 1-ə qədər qalandır.',
      ],
    },
    brier: {
      name: 'Brayer qiyməti',
      says: 'Ehtimalın baş verəndən (1 və ya 0) məsafəsinin orta kvadratı.',
      notes: [positive],
    },
    rmse: {
      name: 'Orta kvadratik səhv (RMSE)',
      says: 'Cavabın vahidində tipik səhv; böyük səhvlərin çəkisi çoxdur.',
      notes: ['Çox uzaq bir sətir nəticəni həll edə bilər.'],
    },
    mae: {
      name: 'Orta mütləq səhv',
      says: 'İstiqamətindən asılı olmayaraq cavabın vahidində orta səhv.',
      notes: ['Heç nə məlum deyilsə, medianı proqnozlaşdırmaq ən yaxşısıdır.'],
    },
    medae: {
      name: 'Mütləq səhvin medianı',
      says: 'Səhvlərin yarısı bu qiymətdən kiçikdir.',
      notes: ['Ən böyük səhvlər heç nəzərə alınmır.'],
    },
    max_error: {
      name: 'Ən böyük səhv',
      says: 'Bir sətirdəki ən böyük səhv.',
      notes: ['Bir sətir həll edir. Açıq cədvəldə bu, həmin sətir haqqında çox şey deyir.'],
    },
    r2: {
      name: 'R²',
      says: 'Cavabların səpələnməsinin proqnozlarla izah olunan payı. 0 həmişə ortanı proqnozlaşdırmağa bərabərdir.',
      notes: [
        'Cavab sabitdirsə, mümkün deyil: izah ediləsi heç nə yoxdur.',
        'Aşağı həddi yoxdur: pis proqnozlar 0-dan az alır.',
      ],
    },
    mape: {
      name: 'Orta nisbi səhv (MAPE)',
      says: 'Həqiqi qiymətin payı kimi orta səhv: 0,1 on faizdir.',
      notes: [
        'Həqiqi qiymət 0-dırsa, mümkün deyil: ona bölmək lazım gələrdi.',
        'Az proqnoz çox proqnozdan ucuz başa gəlir.',
      ],
    },
    smape: {
      name: 'Simmetrik nisbi səhv (sMAPE)',
      says: 'Həqiqi və proqnozlaşdırılan qiymətin ortasının payı kimi orta səhv, 0-dan 2-yə qədər.',
      notes: ['Hər ikisi 0 olan sətir 0 sayılır.'],
    },
    rmsle: {
      name: 'Loqarifmlərin orta kvadratik səhvi (RMSLE)',
      says: 'Nisbət kimi tipik səhv: iki dəfə az proqnoz təxminən iki dəfə çox proqnoz qədər başa gəlir.',
      notes: ['Cavablar və proqnozlar mənfi ola bilməz.'],
    },
    pearson: {
      name: 'Pirson korrelyasiyası',
      says: 'Proqnozların cavabları düz xətt üzrə nə dərəcədə izlədiyi. Miqyas və sürüşmə əhəmiyyətsizdir.',
      notes: ['Sabit proqnozun korrelyasiyası yoxdur, o qəbul edilmir.'],
    },
    spearman: {
      name: 'Spirmen ranq korrelyasiyası',
      says: 'Proqnozların sırasının cavabların sırasını nə dərəcədə izlədiyi.',
      notes: [
        'Bərabər qiymətlər orta ranqı bölüşür.',
        'Sabit proqnozun korrelyasiyası yoxdur, o qəbul edilmir.',
      ],
    },
    kendall_tau_b: {
      name: 'Kendallın tau-b əmsalı',
      says: 'Düzgün sırada olan sətir cütləri minus səhv sırada olanlar; bərabərliklər nəzərə alınır.',
      notes: ['Sabit proqnozun korrelyasiyası yoxdur, o qəbul edilmir.'],
    },
    exact_match: {
      name: 'Tam uyğunluq',
      says: 'Etalonla son işarəyə qədər eyni olan mətnlərin payı.',
      notes: ['Böyük hərflər, boşluqlar və durğu işarələri nəzərə alınır.'],
    },
    wer: {
      name: 'Söz səhvlərinin payı (WER)',
      says: 'Etalonu almaq üçün əvəz ediləsi, silinəsi və ya əlavə ediləsi sözlərin bütün etalonların sözlərinə nisbəti.',
      notes: [
        'Sözlər boşluqla ayrılır. Böyük hərflər və durğu işarələri nəzərə alınır.',
        'Oxşar hərflər fərqli qalır: i və ı, İ və I, ə və e.',
        'Mətn etalondan xeyli uzundursa, 1-dən böyük olur.',
      ],
    },
    cer: {
      name: 'İşarə səhvlərinin payı (CER)',
      says: 'Etalonu almaq üçün əvəz ediləsi, silinəsi və ya əlavə ediləsi işarələrin bütün etalonların işarələrinə nisbəti.',
      notes: [
        'Kənarlardakı boşluqlar atılır, qalanları bir boşluq sayılır.',
        'Oxşar hərflər fərqli qalır: i və ı, İ və I, ə və e.',
      ],
    },
  },
}
