import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from './shapes.ts';

/** What a node carries for its drawing, besides what sigma knows of. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: Shape;
}

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_from;
varying float v_radius;
varying vec3 v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  v_from = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_from, 1)).xy, 0, 1);
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Distance from the outline in units of the radius: negative inside. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_from;
varying float v_radius;
varying vec3 v_shape;
uniform float u_correctionRatio;
const float tau = 6.28318530718;
float outline(vec2 p, float sides, float turn) {
  if (sides < 0.5) return length(p) - 1.0;
  float c = cos(turn), s = sin(turn);
  p = vec2(c * p.x - s * p.y, s * p.x + c * p.y);
  if (sides < 1.5) {
    vec2 q = abs(p);
    return min(max(q.x - 0.36, q.y - 1.0), max(q.x - 1.0, q.y - 0.36));
  }
  float part = tau / sides;
  float angle = atan(p.x, p.y);
  return cos((floor(angle / part) + 0.5) * part - angle) * length(p) - cos(part / 2.0);
}
void main() {
  float soft = u_correctionRatio * 2.0 / v_radius;
  float d = outline(v_from / v_radius, v_shape.x, v_shape.y);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  float cover = 1.0 - smoothstep(-soft, 0.0, d);
  if (v_shape.z > 0.5) cover *= smoothstep(-0.34 - soft, -0.34, d) * 0.94 + 0.06;
  gl_FragColor = v_color * cover;
  #endif
}`;

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Draws nodes as the polygons of their kinds, all in one call to the graphics card. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 3, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(index: number, start: number, data: ShapedNode): void {
    const { x, y, size, color, shape } = data;
    const { sides, turn, isHollow } = shape;
    this.array.set([x, y, size, floatColor(color), sides, (turn * Math.PI) / 180, isHollow ? 1 : 0, index], start);
  }

  setUniforms({ correctionRatio, sizeRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }
}
