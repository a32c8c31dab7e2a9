import fc from 'fast-check'
import { test } from '@japa/runner'
import { searchKey } from '#shared/kernel/text/search_key'
import { transliterate } from '#shared/kernel/text/transliterate'

test.group('search key', () => {
  test('{0} are found by one another')
    .with([
      ['Yoʻldosh', 'йулдош', 'Yuldosh', "yo'ldosh", 'Йўлдош', 'YO’LDOSH', 'Yoldosh'],
      ['Хайдаров', 'Ҳайдаров', 'Xaydarov', 'Haydarov', 'Khaydarov'],
      ['Қодиров', 'Кодиров', 'Qodirov', 'Kodirov'],
      ['Ғафур Ғулом', 'Гафур Гулом', 'Gʻafur Gʻulom', 'Ghafur Ghulom'],
      ['Жамшид', 'Джамшид', 'Jamshid', 'Djamshid', 'Dzhamshid'],
      ['Исҳоқ', 'Isʼhoq', 'Ishoq', 'Исхок'],
      ['Элёр', 'Elyor', 'Yelyor', 'Елёр'],
      ['Абдуллаев', 'Abdullayev', 'Абдулаев', 'Abdulaev'],
      ['Навоий', 'Navoiy', 'Навои', 'Navoi'],
      ['Зулфия', 'Zulfiya', 'Zulfia'],
      ['Шавкат', 'Shavkat', 'Şavkat', 'SHAVKAT', 'Shawkat'],
      ['Õktam', 'Oʻktam', 'Ўктам', 'Уктам', 'Uktam'],
      ['лицей', 'litsey', 'lisey'],
      ['«Олмос» МЧЖ', 'MCHJ "Olmos"', 'ООО Олмос', 'OLMOS XK', 'олмос'],
      ['Чилонзор 12-уй, 4', 'Chilonzor 12 uy 4', 'chilonzor, 12uy № 4'],
      ['12А', '12-A', '12 a'],
    ])
    .run(({ assert }, spellings) => {
      const keys = new Set(spellings.map(searchKey))
      assert.lengthOf([...keys], 1, `${[...keys].join(' | ')}`)
    })

  test('{0} is not {1}')
    .with([
      ['Karim', 'Karima'],
      ['Toshkent', 'Toshloq'],
      ['11', '1'],
      ['112', '12'],
      ['Sodiq', 'Shodiq'],
      ['Anvar', 'Onvar'],
    ])
    .run(({ assert }, [one, other]) => {
      assert.notEqual(searchKey(one!), searchKey(other!))
    })

  test('a name that is nothing but a legal form keeps it', ({ assert }) => {
    assert.equal(searchKey('МЧЖ'), searchKey('MCHJ'))
    assert.notEqual(searchKey('МЧЖ'), '')
  })

  test('an initial is not taken for a legal form', ({ assert }) => {
    assert.equal(searchKey('Каримов О.'), 'karimov o')
  })

  test('{0} gives {1}')
    .with([
      ['', ''],
      ['  — «»', ''],
      ['Ё', 'yo'],
      ['Ъ', ''],
      ['ÇİĞ', 'chig'],
    ])
    .run(({ assert }, [text, key]) => {
      assert.equal(searchKey(text!), key)
    })

  test('any text has a key of words and single spaces', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.match(searchKey(text), /^$|^[^\s\p{P}]+( [^\s\p{P}]+)*$/u)
      })
    )
  })

  test('a Cyrillic name and its transliteration share a key', () => {
    const letters = [...'абвгдеёжзийклмнопрстуфхчшъэюяўқғҳ']
    const name = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(name, (cyrillic) => {
        const text = cyrillic.join('')
        return searchKey(text) === searchKey(transliterate(text, 'Latn'))
      })
    )
  })
})
