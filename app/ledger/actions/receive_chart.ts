import { affect } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'

const CHART: readonly [code: number, nameUz: string, nameCyrl: string, nameRu: string][] = [
  [
    LEDGER.receivableHousehold,
    'Maishiy isteʼmolchilar qarzi',
    'Маиший истеъмолчилар қарзи',
    'Задолженность населения',
  ],
  [
    LEDGER.receivableLegal,
    'Yuridik isteʼmolchilar qarzi',
    'Юридик истеъмолчилар қарзи',
    'Задолженность юридических потребителей',
  ],
  [LEDGER.cash, 'Kassa', 'Касса', 'Касса'],
  [LEDGER.bank, 'Bank hisobvaragʻi', 'Банк ҳисобварағи', 'Расчётный счёт'],
  [LEDGER.inTransit, 'Yoʻldagi pul', 'Йўлдаги пул', 'Деньги в пути'],
  [
    LEDGER.agents,
    'Agentlarga toʻlanadigan mukofot',
    'Агентларга тўланадиган мукофот',
    'Задолженность перед агентами',
  ],
  [LEDGER.shortage, 'Kamomadlar', 'Камомадлар', 'Недостачи'],
  [LEDGER.vat, 'Budjetga QQS', 'Бюджетга ҚҚС', 'НДС к уплате в бюджет'],
  [LEDGER.suspense, 'Aniqlanmagan toʻlovlar', 'Аниқланмаган тўловлар', 'Невыясненные платежи'],
  [
    LEDGER.electricityRevenue,
    'Elektr energiyasi sotishdan daromad',
    'Электр энергияси сотишдан даромад',
    'Доход от продажи электроэнергии',
  ],
  [
    LEDGER.gasRevenue,
    'Tabiiy gaz sotishdan daromad',
    'Табиий газ сотишдан даромад',
    'Доход от продажи природного газа',
  ],
  [LEDGER.waterRevenue, 'Suv sotishdan daromad', 'Сув сотишдан даромад', 'Доход от продажи воды'],
  [LEDGER.otherIncome, 'Boshqa daromadlar', 'Бошқа даромадлар', 'Прочие доходы'],
  [LEDGER.otherExpense, 'Boshqa xarajatlar', 'Бошқа харажатлар', 'Прочие расходы'],
]

/** The chart of accounts that a region starts with. May be called again: names are brought up to date. */
export async function receiveChart(): Promise<void> {
  const [codes, uz, cyrl, ru] = [0, 1, 2, 3].map((at) => CHART.map((row) => row[at]!))
  await affect(
    `insert into ledger_accounts (tenant_id, code, name_uz, name_cyrl, name_ru)
     select :tenant, * from unnest(:codes::int[], :uz::text[], :cyrl::text[], :ru::text[])
     on conflict (tenant_id, code) do update
       set name_uz = excluded.name_uz, name_cyrl = excluded.name_cyrl, name_ru = excluded.name_ru`,
    { codes: codes!, uz: uz!, cyrl: cyrl!, ru: ru! }
  )
}
