// What the pictures take of d3. `scripts/data-files.mjs` bundles it when bpp is built, so that an install needs none of its packages.
export { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
export { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
export { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
