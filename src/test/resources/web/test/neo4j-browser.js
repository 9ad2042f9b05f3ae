import {statement} from '/js/neo4j-browser.js';
import {equal} from './facts.js';

const about = cypher => ({title: 'T', cypher, parameters: [{name: 'min-likelihood', type: 'number(0..100)'}, {name: 'since', type: 'date(first)'}, {name: 'who', type: 'entity'}]});

export const facts = {
  'values stand in the statement': () =>
    equal(statement(about('RETURN $minLikelihood, $since, $who'), {'min-likelihood': 80, since: {value: '2024-01-01'}, who: {id: 'uk'}}), "// T\nRETURN 80, date('2024-01-01'), 'uk'"),
  'what may stand for several is a list': () => {
    const several = {...about('RETURN $what'), parameters: [{name: 'what', type: 'entity(Operation)', several: true}]};
    equal(statement(several, {what: [{id: 'one'}, {id: 'two'}]}), "// T\nRETURN ['one', 'two']");
    equal(statement(several, {what: {id: 'one'}}), "// T\nRETURN ['one']");
  },
  'what was not given is null, what is no parameter stays': () => equal(statement(about('RETURN $who, $other'), {}), '// T\nRETURN null, $other'),
  'no value leaves its quotes': () => equal(statement(about('RETURN $who'), {who: {id: "a' + \\"}}), "// T\nRETURN 'a\\' + \\\\'")
};
