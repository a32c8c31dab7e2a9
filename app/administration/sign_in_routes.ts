import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { administration } = controllers

router.get('sign-in/code', [administration.SecondSteps, 'create']).as('second_step.create')
router.post('sign-in/code', [administration.SecondSteps, 'store']).as('second_step.store')
router.get('sign-in/enrol', [administration.Enrolments, 'create']).as('enrolment.create')
router.post('sign-in/enrol', [administration.Enrolments, 'store']).as('enrolment.store')
router.get('welcome/:region/:token', [administration.Welcomes, 'create']).as('welcome.create')
router.post('welcome/:region/:token', [administration.Welcomes, 'store']).as('welcome.store')

router
  .group(() => {
    router.get('confirm', [administration.Confirmations, 'create']).as('confirmation.create')
    router.post('confirm', [administration.Confirmations, 'store']).as('confirmation.store')

    router.get('my', [administration.OwnAccounts, 'show']).as('own.show')
    router.put('my/password', [administration.OwnPasswords, 'update']).as('own.password')
    router.put('my/locale', [administration.OwnLocales, 'update']).as('own.locale')
    router.delete('my/sessions/:id', [administration.OwnSessions, 'destroy']).as('own.sessions')

    router
      .post('users/:id/link', [administration.UserLinks, 'store'])
      .as('users.link')
      .use(middleware.confirmed())
    router
      .delete('users/:id/sessions/:session', [administration.UserSessions, 'destroy'])
      .as('users.sessions')
    router
      .delete('users/:id/authenticator', [administration.UserAuthenticators, 'destroy'])
      .as('users.authenticator')
  })
  .use(middleware.staff())

/** One's own second step: asked again who it is. */
router
  .group(() => {
    router.get('/', [administration.OwnAuthenticators, 'create']).as('own.authenticator')
    router.post('/', [administration.OwnAuthenticators, 'store']).as('own.authenticator.store')
    router.delete('/', [administration.OwnAuthenticators, 'destroy']).as('own.authenticator.remove')
    router.post('codes', [administration.OwnRecoveryCodes, 'store']).as('own.recovery_codes')
  })
  .prefix('my/authenticator')
  .use([middleware.staff(), middleware.confirmed()])
