import { mutation } from './part.mjs';

export default mutation('tracker', ['src/tracker/**/*.ts']);
