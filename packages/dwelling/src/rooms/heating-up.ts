import type { Dwelling } from "../dwelling.ts";
import { roomData } from "./room-data.ts";
import type { NetworkRoom } from "./home-network.ts";
import { hasConcreteFloors } from "./surface-u.ts";
import { alongTable } from "./along-table.ts";

/** Area-weighted mean transmittance of façade, roof, openings and ground floor, W/(m²·K). */
export function meanUWPerM2K(rooms: readonly Pick<NetworkRoom, "surfaces">[]): number {
  let area = 0;
  let conductance = 0;
  for (const { surfaces } of rooms)
    for (const surface of surfaces) {
      if (surface.behind === "neighbour") continue;
      const ground = surface.behind === "crawl" ? roomData.design.groundM2KPerW.value : 0;
      area += surface.areaM2;
      conductance += surface.areaM2 / (1 / surface.uWPerM2K + ground);
    }
  return area > 0 ? conductance / area : 0;
}

/**
 * Allowance for heating up in two hours after eight hours of set-back, W per m² floor (ISSO 51:2023
 * formula 4.15, table 2.10): by how far the home cools, which follows from its mean U, and by its mass.
 */
export function heatingUpWPerM2(dwelling: Pick<Dwelling, "constructionYear">, meanU: number): number {
  const { byDrop, dropByMeanU } = roomData.heatingUp;
  let dropK = 0;
  for (const row of dropByMeanU) if (meanU > row.meanUAbove) dropK = row.dropK.value;
  const field = hasConcreteFloors(dwelling) ? "heavyWPerM2" : "lightWPerM2";
  return alongTable(
    byDrop.map((row) => row.dropK),
    byDrop.map((row) => row[field].value),
    dropK,
  );
}
