import '#administration/routes'
import '#payments/routes'
import '#portal/routes'
