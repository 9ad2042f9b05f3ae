// A graph as the list of steps that led to it. The list is in the address, so that Back, undo and a shared link all work.
// A step is a sign and its values: *id adds one; >id,TYPE,out|in|any,Kind expands; -id collapses; !id removes; =from,to adds paths;
// ?question,name=value,... adds what a question answers; @id,in|out adds who accuses it, or whom it accuses, with the statements between.

const SEPARATOR = '~';
const encoded = text => encodeURIComponent(text).replaceAll('~', '%7E');

/** A step as a text. */
export const step = (sign, ...values) => sign + values.map(encoded).join(',');

/** The steps of an address. */
export const parse = text => (text ?? '').split(SEPARATOR).filter(part => part.length > 1)
  .map(part => ({sign: part[0], values: part.slice(1).split(',').map(decoded), text: part}));

/** Steps for an address. */
export const format = steps => steps.map(one => one.text ?? one).join(SEPARATOR);

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
