import '#administration/routes'
import '#payments/routes'
