import { test } from '@japa/runner'
import { transliterate } from '#shared/kernel/text/transliterate'
import { referenceFile } from '#reference/queries/reference_file'

type Named = { soato: string; name_uz: string; name_cyrl: string; name_ru: string }

const APOSTROPHE_OF_TYPEWRITERS = /['`’‘]/

test.group('the names of regions and districts', () => {
  test('{0}: both scripts say the same, and every name is there')
    .with([['regions'], ['districts']])
    .run(async ({ assert }, [file]) => {
      const places = await referenceFile<Named>(file!)
      for (const { soato, name_uz, name_cyrl, name_ru } of places) {
        assert.equal(transliterate(name_cyrl, 'Latn'), name_uz, soato)
        assert.match(name_ru, /^[А-ЯЁа-яё -]+$/, soato)
        assert.notMatch(name_uz, APOSTROPHE_OF_TYPEWRITERS)
      }
    })

  test('a district lies in its region, and no code is given twice', async ({ assert }) => {
    const regions = new Set((await referenceFile<Named>('regions')).map(({ soato }) => soato))
    const districts = await referenceFile<Named & { region_soato: string }>('districts')
    assert.equal(new Set(districts.map(({ soato }) => soato)).size, districts.length)
    for (const { soato, region_soato } of districts) {
      assert.isTrue(regions.has(region_soato) && soato.startsWith(region_soato), soato)
    }
  })
})
