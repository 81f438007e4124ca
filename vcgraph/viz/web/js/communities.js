// Communities by modularity (Louvain): each node moves to the neighbouring group that gains most, then groups become
// nodes and do the same. Always in the same order, so the same graph always has the same groups.
VC.communities = function (nodes) {
  let near = neighbours(nodes), of = new Map(nodes.map((node) => [node, node]));
  for (let level = 0; level < 6; level++) {
    const group = moveNodes(near);
    if ([...group].every(([node, own]) => node === own)) break;
    of = new Map([...of].map(([node, own]) => [node, group.get(own)]));
    near = merged(near, group);
  }
  return of;
};

// Who is linked with whom within some nodes: neighbour to weight; a pair with several facts counts once.
function neighbours(nodes) {
  const { facts, factsOf } = VC.data, near = new Map(nodes.map((node) => [node, new Map()]));
  for (const node of nodes) for (const fact of factsOf[node]) {
    const other = facts.s[fact] === node ? facts.t[fact] : facts.s[fact];
    if (other >= 0 && other !== node && near.has(other)) near.get(node).set(other, 1);
  }
  return near;
}

const sum = (numbers) => [...numbers].reduce((total, each) => total + each, 0);

function moveNodes(near) {
  const group = new Map([...near.keys()].map((node) => [node, node])), weight = new Map([...near].map(([node, links]) => [node, sum(links.values())]));
  const inside = new Map(weight), whole = sum(weight.values()) || 1;
  for (let round = 0, moved = true; moved && round < 20; round++) {
    moved = false;
    for (const [node, links] of near) {
      const old = group.get(node), own = weight.get(node);
      inside.set(old, inside.get(old) - own);
      const best = bestGroup(node, links, group, own / whole, inside);
      inside.set(best, inside.get(best) + own);
      group.set(node, best);
      moved ||= best !== old;
    }
  }
  return group;
}

// The group with the most links to a node beyond what its size alone would give; the old one unless another has more.
function bestGroup(node, links, group, share, inside) {
  const old = group.get(node), votes = new Map([[old, 0]]);
  for (const [other, weight] of links) if (other !== node) votes.set(group.get(other), (votes.get(group.get(other)) || 0) + weight);
  const gain = (each) => votes.get(each) - share * inside.get(each);
  return [...votes.keys()].reduce((best, each) => (gain(each) > gain(best) + 1e-9 ? each : best), old);
}

function merged(near, group) {
  const whole = new Map();
  for (const [node, links] of near) {
    const own = group.get(node);
    if (!whole.has(own)) whole.set(own, new Map());
    for (const [other, weight] of links) whole.get(own).set(group.get(other), (whole.get(own).get(group.get(other)) || 0) + weight);
  }
  return whole;
}
