/** Kilograms in one unit: Cargo-IMP letters and UN/ECE Recommendation 20 codes. */
const KILOGRAMS: Readonly<Record<string, number>> = {
  K: 1,
  KG: 1,
  KGM: 1,
  KGS: 1,
  L: 0.45359237,
  LB: 0.45359237,
  LBS: 0.45359237,
  LBR: 0.45359237,
  G: 0.001,
  GR: 0.001,
  GRM: 0.001,
  T: 1000,
  TNE: 1000,
};

/** Returns a mass in kilograms, rounded to the gram, from a figure ("2380", "913.0", 4) and a unit (K, L, KGM, LBR, GRM, TNE). */
export function normaliseMassKg(value: string | number, unit: string): number | undefined {
  const factor = KILOGRAMS[unit.trim().toUpperCase()];
  if (factor === undefined) return undefined;
  if (typeof value === 'string' && !/^\s*\d{1,12}(?:\.\d{0,6})?\s*$/.test(value)) return undefined;
  const figure = Number(value);
  return Number.isFinite(figure) && figure >= 0 ? Math.round(figure * factor * 1000) / 1000 : undefined;
}
