/** A column's or table's name as small words joined by underscores: `billingCity2` becomes `billing_city_2`. */
export function plainWords(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** The singular of an English noun, as far as its ending tells: `categories` becomes `category`. */
export function singular(word: string): string {
  if (irregular[word]) return irregular[word];
  if (/(ss|us|is|news|series|species)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  mice: 'mouse',
  feet: 'foot',
  teeth: 'tooth',
  data: 'data',
  media: 'media',
  statuses: 'status',
  addresses: 'address',
  buses: 'bus',
  indices: 'index',
  matrices: 'matrix',
  analyses: 'analysis',
  shelves: 'shelf',
};

/** A table's name in the singular, word by word at its end: `order_lines` becomes `order_line`. */
export function singularName(name: string): string {
  const words = plainWords(name).split('_');
  return [...words.slice(0, -1), singular(words.at(-1)!)].join('_');
}
