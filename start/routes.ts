import '#administration/routes'
import '#reference/routes'
import '#payments/routes'
import '#portal/routes'
