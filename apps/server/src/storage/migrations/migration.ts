/**
 * One step of the schema. Once released it never changes: its statements are hashed when applied,
 * and a database that was made by other statements is refused.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** One SQL statement each, in the dialect of PostgreSQL 15. */
  readonly statements: readonly string[];
}
