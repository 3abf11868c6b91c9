/** Tenant of residents who came without a desk; it exists on every server. */
export const platformTenant = "keukentafel";
