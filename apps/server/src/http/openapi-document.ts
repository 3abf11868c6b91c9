import { apiBasePath, apiVersion } from "@keukentafel/contract";
import type { Api } from "./api.ts";

const administrationDescription =
  "The token in the file `administration.token` of the data folder: who can read that file may do this.";

/** The description of the interface (OpenAPI 3.1), made from the routes themselves. */
export function openApiDocument(api: Api) {
  api.openAPIRegistry.registerComponent("securitySchemes", "linkSecret", {
    type: "http",
    scheme: "bearer",
    description: "The secret of a link to the dossier",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "administrationToken", {
    type: "http",
    scheme: "bearer",
    description: administrationDescription,
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Keukentafel",
      version: apiVersion,
      description:
        "Dossiers of homes: saved, shared by link and erased by their residents; what registers know of a home; and what is public of neighbourhoods.",
      license: { name: "EUPL-1.2" },
      contact: {
        name: "Keukentafel",
        email: "keukentafel@example.org",
        url: "https://example.org/keukentafel",
      },
    },
    servers: [{ url: apiBasePath, description: "This server" }],
    tags: [
      { name: "Dossiers", description: "A home's events and what follows from them" },
      { name: "Links", description: "Who may open a dossier" },
      { name: "Homes", description: "What public registers know of a home" },
      { name: "Neighbourhoods", description: "What is public of homes" },
      { name: "Catalogues", description: "What is known in general" },
      { name: "Administration", description: "For who runs the server" },
      { name: "Server", description: "The server itself" },
    ],
  });
}
