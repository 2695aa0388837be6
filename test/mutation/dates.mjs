import { mutation } from './part.mjs';

export default mutation('dates', ['src/plan/date.ts', 'src/plan/deadline/**/*.ts']);
