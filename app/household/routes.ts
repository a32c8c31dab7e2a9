import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { AccountExports, AccountPhones, HouseholdAccounts } = controllers.household

router
  .get('household/accounts.csv', [AccountExports, 'show'])
  .as('household.export')
  .use(middleware.staff({ transaction: false }))

router
  .group(() => {
    router.get('household/accounts', [HouseholdAccounts, 'index']).as('household.index')
    router
      .get('household/accounts/:id', [HouseholdAccounts, 'show'])
      .where('id', router.matchers.number())
      .as('household.show')
    router
      .put('household/accounts/:id/phone', [AccountPhones, 'update'])
      .where('id', router.matchers.number())
      .as('household.phone.update')
  })
  .use(middleware.staff())
