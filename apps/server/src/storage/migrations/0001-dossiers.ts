import type { Migration } from "./migration.ts";

/** Tenants, neighbourhoods, dossiers with their events, links and the log of who read what. */
export const dossiers: Migration = {
  number: 1,
  name: "dossiers",
  statements: [
    `create table tenants (
      id text primary key,
      name text not null,
      fictitious boolean not null,
      created_at timestamptz not null,
      actor text not null,
      on_behalf_of text not null
    )`,
    `create table neighbourhoods (
      id text primary key,
      tenant text not null references tenants (id),
      name text not null,
      fictitious boolean not null,
      created_at timestamptz not null,
      actor text not null,
      on_behalf_of text not null
    )`,
    `create table dossiers (
      id text primary key,
      tenant text not null references tenants (id),
      wrapped_key bytea,
      created_at timestamptz not null,
      erased_at timestamptz,
      actor text not null,
      on_behalf_of text not null,
      check ((wrapped_key is null) = (erased_at is not null))
    )`,
    `create table homes (
      dossier text primary key references dossiers (id),
      neighbourhood text not null references neighbourhoods (id),
      tenant text not null references tenants (id),
      title text not null,
      fictitious boolean not null,
      public_view text not null,
      created_at timestamptz not null,
      actor text not null,
      on_behalf_of text not null
    )`,
    `create index homes_by_neighbourhood on homes (neighbourhood, dossier)`,
    `create table events (
      dossier text not null references dossiers (id),
      id text not null,
      type text not null,
      version integer not null check (version >= 1),
      tenant text not null references tenants (id),
      actor text not null,
      on_behalf_of text not null,
      at text not null,
      received_at timestamptz not null,
      received_by text not null,
      payload bytea not null,
      primary key (dossier, id)
    )`,
    `create table links (
      id text primary key,
      dossier text not null references dossiers (id),
      tenant text not null references tenants (id),
      secret_hash bytea not null unique,
      access_right text not null check (access_right in ('read', 'write', 'own')),
      created_at timestamptz not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      actor text not null,
      on_behalf_of text not null
    )`,
    `create index links_by_dossier on links (dossier, id)`,
    `create table reads (
      id text primary key,
      dossier text not null references dossiers (id),
      tenant text not null references tenants (id),
      link text not null,
      what text not null,
      at timestamptz not null,
      actor text not null,
      on_behalf_of text not null
    )`,
    `create index reads_by_dossier on reads (dossier, id)`,
    `create table settings (
      name text primary key,
      value text not null
    )`,
  ],
};
