import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { recordReadings, type ReadingOutcome } from '#metering/actions/record_readings'
import type { SheetSource } from '#metering/actions/receive_sheet'
import { FileRefused, ReadingRefused } from '#metering/exceptions'
import {
  readSheet,
  type SheetLine,
  type SheetProblem,
  type SheetReading,
} from '#metering/imports/reading_sheet'
import { unpack } from '#metering/imports/unpack'
import { dialsOfSheet } from '#metering/queries/dials_of_sheet'

/** Lines of one transaction: enough to be quick, few enough to let others at the points. */
const PIECE = 2000
const SHOWN_PROBLEMS = 1000

type Work = {
  divisionId: number
  source: SheetSource
  rowsDone: number
  content: Uint8Array
}

/**
 * Reads a taken sheet to its end, a piece a transaction; killed anywhere it goes on with the next
 * piece, and a finished one started again does nothing. Outside any tenant scope.
 */
export async function recordSheet(tenantId: number, sheetId: string): Promise<void> {
  const work = await asTenant(tenantId, () => sheetWork(sheetId))
  if (!work) return
  const lines = linesOf(work)
  if (lines instanceof FileRefused) return asTenant(tenantId, () => giveUp(sheetId, lines))
  for (let from = work.rowsDone; from < lines.length; from += PIECE) {
    const piece = lines.slice(from, from + PIECE)
    await asTenant(tenantId, () => recordPiece({ sheetId, work, piece, from, of: lines.length }))
  }
  await asTenant(tenantId, () => finish(sheetId))
}

function sheetWork(sheetId: string) {
  return one<Work>(
    `select s.division_id as "divisionId", s.source, s.rows_done as "rowsDone", f.content
       from reading_sheets s
       join reading_sheet_files f on f.tenant_id = :tenant and f.sheet_id = s.id
      where s.tenant_id = :tenant and s.id = :sheetId and s.status = 'running'`,
    { sheetId }
  )
}

function linesOf({ content }: Work): SheetLine[] | FileRefused {
  try {
    return readSheet(unpack(content))
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
}

type Piece = { sheetId: string; work: Work; piece: readonly SheetLine[]; from: number; of: number }

async function recordPiece({ sheetId, work, piece, from, of }: Piece) {
  const taken = await one(
    `select id from reading_sheets where tenant_id = :tenant and id = :sheetId
        and status = 'running' and rows_done = :from for update`,
    { sheetId, from }
  )
  if (!taken) return
  const readings = piece.filter((line): line is SheetReading => line !== null && 'valueWh' in line)
  const unread = piece.filter((line): line is SheetProblem => line !== null && 'code' in line)
  const { problems, counts } = await record(readings, { sheetId, work })
  await affect(
    `update reading_sheets
        set rows_total = :of, rows_done = :done, rows_accepted = rows_accepted + :accepted,
            rows_questioned = rows_questioned + :questioned,
            rows_repeated = rows_repeated + :repeated, rows_refused = rows_refused + :refused,
            problems = case when jsonb_array_length(problems) < ${SHOWN_PROBLEMS}
                            then problems || :problems::jsonb else problems end
      where tenant_id = :tenant and id = :sheetId`,
    {
      sheetId,
      of,
      done: from + piece.length,
      ...counts,
      refused: counts.refused + unread.length,
      problems: JSON.stringify(
        [...unread, ...problems].sort((a, b) => a.line - b.line).slice(0, SHOWN_PROBLEMS)
      ),
    }
  )
}

async function record(
  readings: readonly SheetReading[],
  { sheetId, work }: { sheetId: string; work: Work }
) {
  const divisionIds = await divisionsUnder(work.divisionId)
  const dials = await dialsOfSheet(readings, divisionIds)
  const placed = readings.flatMap((reading, at) => {
    const dial = dials[at]!
    return typeof dial === 'string' ? [] : [{ reading, ...dial }]
  })
  const outcomes = await recordReadings(
    placed.map(({ reading: { readOn, valueWh }, servicePointId, registerCode }) => ({
      ...{ servicePointId, registerCode, readOn, valueWh },
      source: work.source,
    })),
    sheetId
  )
  const lost = readings.flatMap(({ line, text }, at): SheetProblem[] => {
    const code = dials[at]!
    return typeof code === 'string' ? [{ line, code, text, facts: {} }] : []
  })
  const doubtful = placed.flatMap(({ reading }, at) => problemOf(reading, outcomes[at]!))
  const count = (kind: ReadingOutcome) => outcomes.filter((outcome) => outcome === kind).length
  return {
    problems: [...lost, ...doubtful],
    counts: {
      accepted: count('accepted'),
      questioned: count('questioned'),
      repeated: count('repeated'),
      refused: lost.length + outcomes.filter((outcome) => outcome instanceof ReadingRefused).length,
    },
  }
}

function problemOf({ line, text }: SheetReading, outcome: ReadingOutcome): SheetProblem[] {
  if (outcome instanceof ReadingRefused) {
    const code = outcome.code as SheetProblem['code']
    return [{ line, code, text, facts: outcome.facts }]
  }
  return outcome === 'questioned' ? [{ line, code: 'E_READING_QUESTIONED', text, facts: {} }] : []
}

async function giveUp(sheetId: string, { code, facts }: FileRefused) {
  const failed = await affect(
    `update reading_sheets set status = 'failed', failure = :failure::jsonb, finished_at = now()
      where tenant_id = :tenant and id = :sheetId and status = 'running'`,
    { sheetId, failure: JSON.stringify({ code, facts }) }
  )
  if (failed === 0) return
  await audit({
    action: 'reading_sheet.refused',
    subject: { kind: 'reading_sheet', id: sheetId },
    reason: code!,
  })
}

async function finish(sheetId: string) {
  const done = await one<{ accepted: number; refused: number }>(
    `update reading_sheets set status = 'done', finished_at = now()
      where tenant_id = :tenant and id = :sheetId and status = 'running'
     returning rows_accepted as accepted, rows_refused as refused`,
    { sheetId }
  )
  if (!done) return
  await audit({
    action: 'reading_sheet.recorded',
    subject: { kind: 'reading_sheet', id: sheetId },
    after: done,
  })
}
