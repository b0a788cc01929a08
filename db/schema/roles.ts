import { pgRole } from 'drizzle-orm/pg-core'

// Made by scripts/migrate.ts, never by a migration: a managed host may let only the owner make roles.
export const userRole = pgRole('afterword_user').existing()
export const systemRole = pgRole('afterword_system').existing()
