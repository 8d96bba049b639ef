import { canonicalJson } from './entry'
import type { Sha256 } from './verify-chain'

/**
 * The tree over the entries of one stream and one day, of which only the root is public before the result.
 *
 *   fact  = canonical { stream, actor, kind, payloadHash, place }    (RFC 8785)
 *   place = SHA-256(0x03 ‖ seed ‖ ':' ‖ the entry's hash)            binds the chain's order, and hides it
 *   leaf  = SHA-256(0x00 ‖ fact)
 *   node  = SHA-256(0x01 ‖ left ‖ right)
 *   blank = SHA-256(0x02 ‖ seed ‖ ':' ‖ the path of the blank subtree as 0 and 1)
 *
 * Hashes are lower-case hex; leaves and nodes are told apart as in RFC 6962. The tree has 2^40 places and a leaf
 * stands at the first 40 bits of its hash, or at the next free place. Without the seed a blank subtree looks like any
 * other hash, so neither root nor path nor position tells how many entries there are, nor their order (decision 27).
 */
const depth = 40
const places = 2 ** depth

export type Fact = { stream: string; actor: string; kind: string; payloadHash: string; place: string }

export function leafOf({ stream, actor, kind, payloadHash, place }: Fact, sha256: Sha256): Promise<string> {
  return sha256(`\u0000${canonicalJson({ stream, actor, kind, payloadHash, place })}`)
}

export function placeOf(hash: string, seed: string, sha256: Sha256): Promise<string> {
  return sha256(`\u0003${seed}:${hash}`)
}

type Leaf = { position: number; leaf: string }
type Tree = { seed: string; sha256: Sha256; leaves: readonly Leaf[] }

/** The tree of these leaves, independent of their order; `seed` is 32 random bytes as hex. */
export function dayTree(leaves: readonly string[], seed: string, sha256: Sha256): Tree {
  const placed: Leaf[] = []
  for (const leaf of [...new Set(leaves)].sort()) {
    const own = Number.parseInt(leaf.slice(0, depth / 4), 16)
    const taken = placed.at(-1)?.position ?? -1
    placed.push({ position: Math.max(own, taken + 1), leaf })
  }
  if ((placed.at(-1)?.position ?? 0) >= places) throw new Error('the last places of a day tree are taken')
  return { seed, sha256, leaves: placed }
}

/** The root: 64 hex digits, for any number of leaves. */
export function rootOf(tree: Tree): Promise<string> {
  return subtree(tree, '', tree.leaves)
}

/** The position of a leaf, as 10 hex digits, and the 40 sibling hashes from the leaf up to the root; null for none. */
export async function pathOf(
  tree: Tree,
  leaf: string,
): Promise<{ position: string; siblings: string[] } | null> {
  const own = tree.leaves.find(each => each.leaf === leaf)
  if (!own) return null
  const siblings: string[] = []
  let [path, leaves] = ['', tree.leaves]
  while (path.length < depth) {
    const [left, right] = halves(leaves, path.length)
    const goesRight = bitAt(own.position, path.length) === 1
    siblings.unshift(await subtree(tree, path + (goesRight ? '0' : '1'), goesRight ? left : right))
    path += goesRight ? '1' : '0'
    leaves = goesRight ? right : left
  }
  return { position: own.position.toString(16).padStart(depth / 4, '0'), siblings }
}

type Way = { leaf: string; position: string; siblings: readonly string[]; sha256: Sha256 }

/** The root to which a leaf's path leads, or null where it is not a path of such a tree. */
export async function followPath({ leaf, position, siblings, sha256 }: Way): Promise<string | null> {
  if (siblings.length !== depth) return null
  const place = Number.parseInt(position, 16)
  let reached = leaf
  for (const [index, sibling] of siblings.entries()) {
    const isRight = bitAt(place, depth - 1 - index) === 1
    reached = isRight ? await node(sibling, reached, sha256) : await node(reached, sibling, sha256)
  }
  return reached
}

async function subtree(tree: Tree, path: string, leaves: readonly Leaf[]): Promise<string> {
  const [only] = leaves
  if (!only) return tree.sha256(`\u0002${tree.seed}:${path}`)
  if (path.length === depth) return only.leaf
  const [left, right] = halves(leaves, path.length)
  return node(await subtree(tree, `${path}0`, left), await subtree(tree, `${path}1`, right), tree.sha256)
}

function node(left: string, right: string, sha256: Sha256): Promise<string> {
  return sha256(`\u0001${left}${right}`)
}

function halves(leaves: readonly Leaf[], level: number): [readonly Leaf[], readonly Leaf[]] {
  const cut = leaves.findIndex(each => bitAt(each.position, level) === 1)
  return cut < 0 ? [leaves, []] : [leaves.slice(0, cut), leaves.slice(cut)]
}

/** The bit of a position that chooses the half at this level, counted from the root. */
function bitAt(position: number, level: number): number {
  return Math.floor(position / 2 ** (depth - 1 - level)) % 2
}
