import { offerPayPage } from '#shared/documents/pay_page'
import { printForms } from '#administration/templates/registry'
import { METERING_FORMS } from '#metering/print_forms'
import { BILLING_FORMS } from '#billing/print_forms'
import { PAYMENT_FORMS } from '#payments/print_forms'
import { payPageAddress } from '#payments/queries/pay_page_address'

/** Every printed document whose texts a region may write, in the order of the page. */
printForms.offer(...BILLING_FORMS, ...PAYMENT_FORMS, ...METERING_FORMS)

/** Where the QR code of an invoice leads. */
offerPayPage(payPageAddress)
