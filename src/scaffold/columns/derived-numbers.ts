import type { Column } from '../../catalog/index.js';
import type { Draft } from './draft.js';
import { reference, sibling, type Subject } from './subject.js';

const price = /^(unit_price|price_per_unit|price_each|unit_cost|price|net_price|list_price|hourly_rate)$/;
const quantity = /^(quantity|qty|units|count|amount_ordered|ordered_quantity|pieces|hours)$/;
const lineTotal =
  /^(line_total|total|total_price|total_amount|amount|subtotal|sub_total|net|net_amount|net_total|total_cost|line_amount)$/;
const net = /^(net|net_amount|net_total|subtotal|sub_total|total_net|amount_net)$/;
const tax = /^(tax|vat|tax_amount|vat_amount|total_tax|gst)$/;
const shipping = /^(shipping|shipping_cost|shipping_costs|shipping_fee|shipping_amount|delivery_fee)$/;
const gross =
  /^(gross|gross_amount|total|total_amount|grand_total|total_gross|amount_gross|amount_due|gross_total)$/;

/**
 * A sum of money that follows from others of its row. The order is fixed (price and quantity, net, tax and shipping, total),
 * so that no two columns ever wait for each other.
 */
export function derivedNumber(subject: Subject, scale: number): Draft | undefined {
  const { name, type } = subject;
  if (type.precision !== undefined && type.precision - (type.scale ?? 0) < 6) return undefined;
  if (tax.test(name)) return taxOf(subject, scale);
  if (gross.test(name)) return totalOf(subject) ?? productOf(subject, scale);
  return lineTotal.test(name) ? productOf(subject, scale) : undefined;
}

function filled(subject: Subject, pattern: RegExp): Column | undefined {
  return sibling(
    subject,
    [pattern],
    (column) => column.notNull && /^(smallint|integer|bigint|numeric)/.test(column.type),
  );
}

function productOf(subject: Subject, scale: number): Draft | undefined {
  const [each, many] = [filled(subject, price), filled(subject, quantity)];
  if (!each || !many || each.name === subject.request.column.name) return undefined;
  const [one, other] = [reference(many), reference(each)];
  const places = placesOf(each) + placesOf(many);
  const product = `${one.sql} * ${other.sql}`;
  return {
    sql: places > scale ? `round(${product}, ${scale})` : product,
    needs: [...one.needs, ...other.needs],
  };
}

function placesOf({ type }: Column): number {
  if (/^(smallint|integer|bigint)$/.test(type)) return 0;
  return Number(/,(\d+)\)/.exec(type)?.[1] ?? (type === 'numeric' ? 6 : 0));
}

function taxOf(subject: Subject, scale: number): Draft | undefined {
  const base = filled(subject, net);
  if (!base) return undefined;
  const { sql, needs } = reference(base);
  return { sql: `round(${sql} * 0.19, ${scale})`, needs };
}

function totalOf(subject: Subject): Draft | undefined {
  const base = filled(subject, net);
  const others = [filled(subject, tax), filled(subject, shipping)].flatMap((column) => column ?? []);
  if (!base || others.length === 0 || base.name === subject.request.column.name) return undefined;
  const parts = [base, ...others].map(reference);
  return { sql: parts.map(({ sql }) => sql).join(' + '), needs: parts.flatMap(({ needs }) => needs) };
}
