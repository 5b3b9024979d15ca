import { compareTableRefs, compareText } from '../catalog/table-ref.js';
import type { Edge } from './model.js';

/** Orders by child, parent, kind and name, so that the order in which edges are given changes nothing. */
export function compareEdges(one: Edge, other: Edge): number {
  return (
    compareTableRefs(one.from, other.from) ||
    compareTableRefs(one.to, other.to) ||
    compareText(one.kind, other.kind) ||
    compareText(nameOf(one), nameOf(other))
  );
}

function nameOf(edge: Edge): string {
  return edge.kind === 'foreignKey' ? edge.constraint : (edge.file ?? '');
}
