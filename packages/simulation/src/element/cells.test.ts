import { describe, expect, it } from "vitest";
import { materials } from "../../test-support/models.ts";
import { cellsOf, totalResistance } from "./cells.ts";
import { elementModes } from "./modes.ts";

const foil = { thicknessM: 0.00005, conductivityWPerMK: 200, densityKgPerM3: 2700, specificHeatJPerKgK: 900 };

describe("cells of a layered element", () => {
  it("cuts to 2 cm, three per thin layer, and keeps all capacity and resistance", () => {
    const layers = [materials.brick(0.1), { resistanceM2KPerW: 0.17 }, materials.wood(0.01)];
    const cells = cellsOf(layers);
    expect(cells.capacityJPerM2K.length).toBe(5 + 3);
    expect(cells.capacityJPerM2K.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      0.1 * 1900 * 840 + 0.01 * 530 * 1600,
      6,
    );
    const resistance =
      cells.betweenM2KPerW.reduce((sum, value) => sum + value, 0) + cells.insideM2KPerW + cells.outsideM2KPerW;
    expect(resistance).toBeCloseTo(totalResistance(layers), 12);
  });

  it("makes foil one cell and a film of paint none, so that neither spoils the rest", () => {
    expect(cellsOf([foil]).capacityJPerM2K.length).toBe(1);
    expect(cellsOf([{ ...foil, thicknessM: 1e-7 }]).capacityJPerM2K.length).toBe(0);
    const wall = [materials.brick(0.1), materials.wool(0.1), materials.brick(0.1)];
    const plain = elementModes(cellsOf(wall), 7, 20, 3600);
    const lined = elementModes(cellsOf([foil, ...wall]), 7, 20, 3600);
    expect(lined.inFromIn).toBeCloseTo(plain.inFromIn, 3);
    expect(Math.max(...lined.decay)).toBeCloseTo(Math.max(...plain.decay), 3);
  });
});
