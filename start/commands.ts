import { ListLoader } from '@adonisjs/core/ace'
import LedgerVerify from '#ledger/commands/ledger_verify'
import Prepare from '#start/commands/prepare'

const loader = new ListLoader([LedgerVerify, Prepare])
export const getMetaData = () => loader.getMetaData()
export const getCommand = loader.getCommand.bind(loader)
