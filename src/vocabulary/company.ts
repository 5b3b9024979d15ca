import { readIndustries } from './data.js';
import { expand, sentenceCase, texts, type Grammar } from './grammar.js';
import { distinct, type RandomSource } from './random.js';

/** name, slug, domain, industry, slogan; no slug twice. Names and slogans are English in every locale. */
export function companyRows(grammar: Grammar, source: RandomSource): string[][] {
  const industries = readIndustries().map(({ industry, offers, words }) => ({
    industry,
    own: new Map([...grammar, ['offer', offers], ['word', words]]),
  }));
  const draw = () => {
    const { industry, own } = source.pick(industries);
    const fill = (section: string) => expand(own, source.pick(texts(own, section)), source);
    const name = fill('company_name');
    const slug = slugOf(name);
    return [name, slug, `${slug}.example`, industry, sentenceCase(fill('slogan'))];
  };
  return distinct(draw, ([, slug = '']) => slug);
}

/** `Hale & Finch Freight` becomes `hale-finch-freight`: a host name label. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
