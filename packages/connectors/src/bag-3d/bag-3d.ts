import { problem } from "@keukentafel/quantities";
import { readJson } from "../http/read-json.ts";
import { createServiceClient } from "../http/service-client.ts";
import type { StopSignal } from "../http/web-platform.ts";
import type { Lookup } from "../lookup.ts";
import { type RegisterOptions, settingsOf } from "../register-settings.ts";
import { nameOf, sourceOf } from "../register-source.ts";
import { type BuildingShape, buildingShapeOf, type ShapeContext } from "./building-shape.ts";
import { shapeAnswer } from "./shape-answer.ts";

/** 3DBAG (TU Delft, 3DGI): the outside of a building, from aerial heights. */
export interface Bag3d {
  /** The building with this BAG number (16 digits), held against what the BAG knows of it. */
  find(buildingId: string, context?: ShapeContext, signal?: StopSignal): Promise<Lookup<BuildingShape>>;
}

/** The 3DBAG API over HTTP (OGC API Features with CityJSON). No key. Own problem: `shape.not-found`. */
export function createBag3d(options: RegisterOptions): Bag3d {
  const client = createServiceClient(settingsOf("bag3d", options), options);
  return {
    async find(buildingId, context = {}, signal) {
      const path = `/collections/pand/items/NL.IMBAG.Pand.${encodeURIComponent(buildingId)}`;
      const answer = await client.ask({ path, signal }, (text) => readJson(text, shapeAnswer));
      if (answer.kind === "unavailable") return answer;
      if (answer.kind === "refused") {
        return { kind: "not_found", problem: problem("shape.not-found", nameOf("bag3d"), null, null), at: answer.at };
      }
      const source = sourceOf("bag3d", answer.at);
      const read = buildingShapeOf(buildingId, answer.value, context);
      if (!read.ok) return { kind: "implausible", problems: read.problems, source };
      return { kind: "found", facts: read.value, warnings: read.warnings, source };
    },
  };
}
