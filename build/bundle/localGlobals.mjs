// @ts-check
/**
 * Built-ins that loops use, as locals of the bundle. In a realm of its own, where every formula call runs, looking
 * up a global costs more than the work on a row: columns take half the time so (`npm run bench -- formulas`).
 */
const { Array, Date, Float64Array, Int32Array, Map, Math, Number, Object, String } = globalThis;

export { Array, Date, Float64Array, Int32Array, Map, Math, Number, Object, String };
