import type { ColumnType } from "kysely";
import type { LinkRight } from "@keukentafel/contract";

/** An instant: read as a Date, written as ISO 8601 text, which both databases take alike. */
type Instant = ColumnType<Date, string, string>;
type NullableInstant = ColumnType<Date | null, string | null, string | null>;

/** Who made a row, and for whom. */
interface Authored {
  readonly created_at: Instant;
  readonly actor: string;
  readonly on_behalf_of: string;
}

interface TenantRow extends Authored {
  readonly id: string;
  readonly name: string;
  readonly fictitious: boolean;
}

interface NeighbourhoodRow extends Authored {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly fictitious: boolean;
}

interface DossierRow extends Authored {
  readonly id: string;
  readonly tenant: string;
  /** The dossier's key, wrapped by the master key; null once it is erased. */
  readonly wrapped_key: Uint8Array | null;
  readonly erased_at: NullableInstant;
}

interface HomeRow extends Authored {
  /** The home's dossier. */
  readonly dossier: string;
  readonly neighbourhood: string;
  readonly tenant: string;
  readonly title: string;
  readonly fictitious: boolean;
  /** JSON: what everybody may see of it. */
  readonly public_view: string;
}

interface EventRow {
  readonly dossier: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly tenant: string;
  readonly actor: string;
  readonly on_behalf_of: string;
  /** As its maker wrote it, so that an event comes back exactly as it came. */
  readonly at: string;
  readonly received_at: Instant;
  /** Link through which it came. */
  readonly received_by: string;
  readonly payload: Uint8Array;
}

interface LinkRow extends Authored {
  readonly id: string;
  readonly dossier: string;
  readonly tenant: string;
  readonly secret_hash: Uint8Array;
  readonly access_right: LinkRight;
  readonly expires_at: NullableInstant;
  readonly revoked_at: NullableInstant;
}

interface ReadRow {
  readonly id: string;
  readonly dossier: string;
  readonly tenant: string;
  readonly link: string;
  readonly what: string;
  readonly at: Instant;
  readonly actor: string;
  readonly on_behalf_of: string;
}

interface SettingRow {
  readonly name: string;
  readonly value: string;
}

interface MigrationRow {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly applied_at: Instant;
}

/** All tables, as the last migration leaves them. */
export interface Tables {
  readonly tenants: TenantRow;
  readonly neighbourhoods: NeighbourhoodRow;
  readonly dossiers: DossierRow;
  readonly homes: HomeRow;
  readonly events: EventRow;
  readonly links: LinkRow;
  readonly reads: ReadRow;
  readonly settings: SettingRow;
  readonly schema_migrations: MigrationRow;
}
