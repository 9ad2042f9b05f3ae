package org.ascribe.browser;

import org.jspecify.annotations.Nullable;

/** Ten expansions of the graph, each of any node in any way; the same for the same seed. */
final class RandomWalk {
    private RandomWalk() {}

    /** How many pairs of nodes lay on each other at worst on a walk from an entity; a text where something failed. */
    static @Nullable Object overlaps(String start, int seed) {
        return Chromium.driver().executeAsyncScript("""
                const [start, seed, done] = arguments;
                (async () => {
                  const [{around, replay}, {sides, ways}, {settle}] = await Promise.all(['model', 'panel', 'layout'].map(name => import(`/js/graph-${name}.js`)));
                  let number = seed * 7919;
                  const any = list => list[(number = (number * 48271) % 2147483647) % list.length];
                  const places = new Map();
                  const steps = [{sign: '*', values: [start]}];
                  let worst = 0;
                  for (let step = 0; step < 10; step++) {
                    const graph = await replay(steps);
                    settle(graph, places);
                    const all = [...places.values()];
                    worst = Math.max(worst, all.flatMap((a, i) => all.slice(i + 1).filter(b => Math.abs(a.x - b.x) < 110 && Math.abs(a.y - b.y) < 60)).length);
                    const id = any([...graph.nodes.values()].filter(({entity}) => entity.kind !== 'Alias').map(({entity}) => entity.id));
                    const {counts} = await around(id);
                    steps.push(any([...ways(counts).map(({type, direction, kind}) => ({sign: '>', values: [id, type, direction, kind]})),
                      ...sides(counts).map(({side}) => ({sign: '@', values: [id, side]}))]));
                  }
                  return worst;
                })().then(done, error => done(String(error)));
                """, start, seed);
    }
}
