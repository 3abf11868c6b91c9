/** Full version of the interface, semantic; sent in the header `API-Version` of every answer. */
export const apiVersion = "1.1.0";

/** Path before every resource; its number is the major version of {@link apiVersion}. */
export const apiBasePath = "/v1";
