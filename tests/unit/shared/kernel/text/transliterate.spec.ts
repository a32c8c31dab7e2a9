import fc from 'fast-check'
import { test } from '@japa/runner'
import { transliterate } from '#shared/kernel/text/transliterate'

/** Cyrillic, Latin: pairs that hold in both directions. */
const BOTH_WAYS = [
  ['Йўлдош', 'Yoʻldosh'],
  ['истеъмолчи', 'isteʼmolchi'],
  ['меъёр', 'meʼyor'],
  ['шахсий ҳисобварақ', 'shaxsiy hisobvaraq'],
  ['электр плита', 'elektr plita'],
  ['ҳисоблаш коэффициенти', 'hisoblash koeffitsiyenti'],
  ['ўрнатилган қувват', 'oʻrnatilgan quvvat'],
  ['тўлов', 'toʻlov'],
  ['ҚҚС', 'QQS'],
  ['БҲМ', 'BHM'],
  ['ижро бюроси', 'ijro byurosi'],
  ['даъво аризаси', 'daʼvo arizasi'],
  ['ўчириш', 'oʻchirish'],
  ['йўқотиш', 'yoʻqotish'],
  ['Исҳоқов', 'Isʼhoqov'],
  ['асҳоб', 'asʼhob'],
  ['Ғиждувон', 'Gʻijduvon'],
  ['ТОҒ', 'TOGʻ'],
  ['ШАҲАР', 'SHAHAR'],
  ['Шаҳар', 'Shahar'],
  ['Эргаш Ёрматов', 'Ergash Yormatov'],
  ['поэма', 'poema'],
  ['лицей', 'litsey'],
  ['Сергеев', 'Sergeyev'],
  ['Алимжонов Баходир', 'Alimjonov Baxodir'],
  ['сентябрь', 'sentabr'],
  ['октябрьда', 'oktabrda'],
  ['объект', 'obyekt'],
  ['2-микрорайон, 14-уй', '2-mikrorayon, 14-uy'],
  ['Станция кўчаси', 'Stansiya koʻchasi'],
  ['ПОДСТАНЦИЯ', 'PODSTANSIYA'],
  ['цех', 'sex'],
] as const

test.group('transliterate', () => {
  test('{0} is {1} in Latin')
    .with([...BOTH_WAYS])
    .run(({ assert }, [cyrillic, latin]) => {
      assert.equal(transliterate(cyrillic, 'Latn'), latin)
    })

  test('{1} is {0} in Cyrillic')
    .with([...BOTH_WAYS])
    .run(({ assert }, [cyrillic, latin]) => {
      assert.equal(transliterate(latin, 'Cyrl'), cyrillic)
    })

  test('{0} is {1} in Latin, and there is no way back')
    .with([
      ['цирк', 'sirk'],
      ['бульон', 'bulyon'],
      ['щётка', 'shyotka'],
      ['эҳтиёт', 'ehtiyot'],
      ['йод', 'yod'],
    ])
    .run(({ assert }, [cyrillic, latin]) => {
      assert.equal(transliterate(cyrillic!, 'Latn'), latin)
    })

  test('{0} is {1} whichever apostrophe was typed')
    .with([
      ["yo'ldosh", 'йўлдош'],
      ['yo’ldosh', 'йўлдош'],
      ['yo‘ldosh', 'йўлдош'],
      ['yo`ldosh', 'йўлдош'],
      ['yoʼldosh', 'йўлдош'],
      ["YO'LDOSH", 'ЙЎЛДОШ'],
      ["Farg'ona", 'Фарғона'],
      ["tog'", 'тоғ'],
      ["ma'no", 'маъно'],
      ['Ishoq', 'Исҳоқ'],
    ])
    .run(({ assert }, [latin, cyrillic]) => {
      assert.equal(transliterate(latin!, 'Cyrl'), cyrillic)
    })

  test('text that is already in the script is left as it is', ({ assert }) => {
    assert.equal(transliterate('Toshkent, 12-uy (№ 3)', 'Latn'), 'Toshkent, 12-uy (№ 3)')
    assert.equal(transliterate('Тошкент, 12-уй (№ 3)', 'Cyrl'), 'Тошкент, 12-уй (№ 3)')
  })

  test('native words come back as they were', ({ assert }) => {
    const syllable = fc
      .tuple(
        fc.constantFrom(...'бвгджзкмнпрфхчшқғҳ'),
        fc.constantFrom(...'аоиуў'),
        fc.constantFrom('', 'р', 'н')
      )
      .map((letters) => letters.join(''))
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(word, (cyrillic) => {
        const latin = transliterate(cyrillic, 'Latn')
        assert.equal(transliterate(latin, 'Cyrl'), cyrillic)
      })
    )
  })
})
