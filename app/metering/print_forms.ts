import type { PrintForm } from '#administration/templates/print_form'
import { wordsIn } from '#shared/documents/words'
import { sampleAct } from '#metering/documents/sample_act'
import { usageActDocument } from '#metering/documents/usage_act_document'
import { USAGE_ACT_PLACES } from '#metering/documents/usage_act_places'

const SAMPLE_SELLER = '“Hududiy elektr tarmoqlari” AJ'

/** What this module prints with texts of the region's own. */
export const METERING_FORMS: readonly PrintForm[] = [
  {
    kind: 'usage_act',
    blocks: { header: 160, note: 800, footer: 400 },
    places: USAGE_ACT_PLACES,
    builtIn: (locale) => ({ footer: wordsIn(locale)('usage_act.copies') }),
    sample: (locale, texts) => usageActDocument(sampleAct, SAMPLE_SELLER, locale, texts),
  },
]
