import { mutation } from './part.mjs';

export default mutation('rules', ['src/plan/clocks/**/*.ts', 'src/rules/**/*.ts']);
