package extract

import "sort"

// trie finds the longest of many words at a place in one pass over its bytes.
type trie[T any] struct {
	nodes  []trieNode
	values []T
}

type trieNode struct {
	keys  []byte
	next  []int32
	value int32 // index into values + 1, 0 for none
}

func (t *trie[T]) add(word string, value T) {
	if len(t.nodes) == 0 {
		t.nodes = append(t.nodes, trieNode{})
	}
	at := int32(0)
	for i := range len(word) {
		n := &t.nodes[at]
		k := sort.Search(len(n.keys), func(j int) bool { return n.keys[j] >= word[i] })
		if k < len(n.keys) && n.keys[k] == word[i] {
			at = n.next[k]
			continue
		}
		made := int32(len(t.nodes))
		n.keys = append(n.keys, 0)
		copy(n.keys[k+1:], n.keys[k:])
		n.keys[k] = word[i]
		n.next = append(n.next, 0)
		copy(n.next[k+1:], n.next[k:])
		n.next[k] = made
		t.nodes = append(t.nodes, trieNode{})
		at = made
	}
	t.values = append(t.values, value)
	t.nodes[at].value = int32(len(t.values))
}

// longest returns the value of the longest word that s begins with, and its length.
func (t *trie[T]) longest(s string) (value T, length int) {
	if len(t.nodes) == 0 {
		return value, 0
	}
	at, found := int32(0), int32(0)
	for i := 0; i < len(s); i++ {
		n := &t.nodes[at]
		k := 0
		for hi := len(n.keys); k < hi; {
			if mid := (k + hi) / 2; n.keys[mid] < s[i] {
				k = mid + 1
			} else {
				hi = mid
			}
		}
		if k == len(n.keys) || n.keys[k] != s[i] {
			break
		}
		at = n.next[k]
		if v := t.nodes[at].value; v > 0 {
			found, length = v, i+1
		}
	}
	if found > 0 {
		value = t.values[found-1]
	}
	return value, length
}
