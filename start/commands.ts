import { ListLoader } from '@adonisjs/core/ace'
import LedgerVerify from '#ledger/commands/ledger_verify'

const loader = new ListLoader([LedgerVerify])
export const getMetaData = () => loader.getMetaData()
export const getCommand = loader.getCommand.bind(loader)
