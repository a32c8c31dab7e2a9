import '#administration/routes'
