import { accountByNumber } from '#accounts/queries/account_by_number'
import { openImport, type NewImport, type OpenedImport } from '#metering/actions/open_import'
import { FileRefused } from '#metering/exceptions'
import { meterPoints } from '#metering/queries/meter_points'

export type ImportByNumber = Omit<NewImport, 'servicePointId'> & { accountNumber: string }

/** Takes a file in for the one metered point of an account that is known by its number. */
export async function openImportByNumber({
  accountNumber,
  ...file
}: ImportByNumber): Promise<OpenedImport> {
  const account = await accountByNumber(accountNumber)
  if (!account) throw new FileRefused('E_FILE_UNKNOWN_ACCOUNT', { number: accountNumber })
  const points = await meterPoints(account.id)
  const electricity = points.find(({ resource }) => resource === 'electricity')
  if (!electricity) throw new FileRefused('E_FILE_NO_POINT', { number: accountNumber })
  return openImport({ ...file, servicePointId: electricity.servicePointId })
}
