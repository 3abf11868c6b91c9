import { asin, cos, exp, ln, sin, tan } from "@keukentafel/repeatable";

/** Solar transmittance and reflectances of one pane at some angle. */
export interface PaneOptics {
  readonly transmittance: number;
  readonly reflectanceFront: number;
  readonly reflectanceBack: number;
}

/** Refractive index and optical thickness K·L of a clear pane. */
export interface ClearPane {
  readonly index: number;
  readonly opticalThickness: number;
}

/** Soda-lime glass, the shape used for coated panes (Furler 1991; EnergyPlus Engineering Reference). */
const referencePane: ClearPane = { index: 1.526, opticalThickness: 0.0961 };

/**
 * Index and optical thickness of an uncoated pane from its properties at normal incidence
 * (inversion of the slab formulas: Furler, *Angular dependence of optical properties of homogeneous
 * glasses*, ASHRAE Transactions 97, 1991). Nothing when the pane cannot be plain glass.
 */
export function clearPaneOf(transmittance: number, reflectance: number): ClearPane | undefined {
  if (transmittance <= 0.01 || reflectance <= 0.001 || transmittance + reflectance > 1) return undefined;
  const beta = transmittance * transmittance - reflectance * reflectance + 2 * reflectance + 1;
  const discriminant = beta * beta - 4 * (2 - reflectance) * reflectance;
  if (discriminant < 0) return undefined;
  const single = (beta - Math.sqrt(discriminant)) / (2 * (2 - reflectance));
  const through = (reflectance - single) / (single * transmittance);
  if (!(single > 0 && single < 1 && through > 0 && through <= 1.0001)) return undefined;
  const root = Math.sqrt(single);
  const index = (1 + root) / (1 - root);
  if (index < 1.3 || index > 1.8) return undefined;
  return { index, opticalThickness: Math.max(0, -ln(through)) };
}

/** Fresnel and Bouguer: one polarisation of a clear pane at an angle of incidence. */
function polarised(pane: ClearPane, angleRad: number, parallel: boolean): PaneOptics {
  let single: number;
  const inner = asin(sin(angleRad) / pane.index);
  if (angleRad < 1e-4) {
    const r = (pane.index - 1) / (pane.index + 1);
    single = r * r;
  } else {
    const r = parallel ? tan(angleRad - inner) / tan(angleRad + inner) : sin(angleRad - inner) / sin(angleRad + inner);
    single = Math.min(1, r * r);
  }
  const through = exp(-pane.opticalThickness / cos(inner));
  const transmittance = (through * (1 - single) * (1 - single)) / (1 - single * single * through * through);
  const reflectance = single * (1 + through * transmittance);
  return { transmittance, reflectanceFront: reflectance, reflectanceBack: reflectance };
}

/** What one pane needs to say of itself. */
export interface PaneAtNormal {
  readonly solarTransmittance: number;
  readonly solarReflectanceFront: number;
  readonly solarReflectanceBack: number;
}

/** Optics of a pane by angle, per polarisation (coated panes: the same for both). */
export type PaneByAngle = (angleRad: number, parallel: boolean) => PaneOptics;

/**
 * Angle dependence of a pane. Plain glass: Fresnel and Bouguer with the index found from its normal
 * properties. Coated or body-tinted beyond plain glass: the shape of clear glass scaled to the normal
 * values, `τ = τ₀ τ_c(θ)/τ_c(0)`, `ρ = ρ₀ + (1 − ρ₀)(ρ_c(θ) − ρ_c(0))/(1 − ρ_c(0))`.
 */
export function paneByAngle(pane: PaneAtNormal): PaneByAngle {
  const plain =
    Math.abs(pane.solarReflectanceFront - pane.solarReflectanceBack) < 0.006
      ? clearPaneOf(pane.solarTransmittance, (pane.solarReflectanceFront + pane.solarReflectanceBack) / 2)
      : undefined;
  if (plain !== undefined) return (angleRad, parallel) => polarised(plain, angleRad, parallel);
  const normal = polarised(referencePane, 0, true);
  return (angleRad) => {
    const s = polarised(referencePane, angleRad, false);
    const p = polarised(referencePane, angleRad, true);
    const transmittance = (pane.solarTransmittance * (s.transmittance + p.transmittance)) / (2 * normal.transmittance);
    const rise =
      ((s.reflectanceFront + p.reflectanceFront) / 2 - normal.reflectanceFront) / (1 - normal.reflectanceFront);
    // At grazing angles the two scaled curves may not leave room for each other: reflectance yields.
    const room = 1 - transmittance;
    return {
      transmittance,
      reflectanceFront: Math.min(room, pane.solarReflectanceFront + (1 - pane.solarReflectanceFront) * rise),
      reflectanceBack: Math.min(room, pane.solarReflectanceBack + (1 - pane.solarReflectanceBack) * rise),
    };
  };
}
