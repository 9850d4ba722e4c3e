package corpus

import (
	"strings"
	"unicode/utf8"
)

// wordSet finds any of a list of words in one pass over a text. An alternation
// of a regular expression does the same a hundred times slower.
type wordSet struct {
	first  [1 << 10]uint64 // the runes that begin a word; few runes of a text do
	byRune map[rune][]string
	class  map[string]int
}

// newWordSet takes words separated by spaces, one string for each class,
// counted from 0. The longest word that stands at a place is the one found.
func newWordSet(classes ...string) *wordSet {
	w := &wordSet{byRune: map[rune][]string{}, class: map[string]int{}}
	for class, words := range classes {
		for _, word := range strings.Fields(words) {
			r, _ := utf8.DecodeRuneInString(word)
			w.first[r>>6] |= 1 << (r & 63)
			list := w.byRune[r]
			at := 0
			for at < len(list) && len(list[at]) >= len(word) {
				at++
			}
			w.byRune[r] = append(list[:at:at], append([]string{word}, list[at:]...)...)
			w.class[word] = class
		}
	}
	return w
}

// each calls found for every word of text from left to right, until it returns false.
func (w *wordSet) each(text string, found func(start int, word string, class int) bool) {
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if r >= 1<<16 || w.first[r>>6]&(1<<(r&63)) == 0 {
			i += size
			continue
		}
		for _, word := range w.byRune[r] {
			if strings.HasPrefix(text[i:], word) {
				if !found(i, word, w.class[word]) {
					return
				}
				size = len(word)
				break
			}
		}
		i += size
	}
}

// in reports whether any of the words stands in text.
func (w *wordSet) in(text string) bool {
	hit := false
	w.each(text, func(int, string, int) bool {
		hit = true
		return false
	})
	return hit
}

// holds reports whether one of a few signs stands in text. strings.ContainsAny looks at
// every character of the text by itself once one of its signs is not ASCII.
func holds(text string, signs ...string) bool {
	for _, sign := range signs {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// count returns how often words of each class stand in text.
func (w *wordSet) count(text string, classes int) []int {
	n := make([]int, classes)
	w.each(text, func(_ int, _ string, class int) bool {
		n[class]++
		return true
	})
	return n
}
