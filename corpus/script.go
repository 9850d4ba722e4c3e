package corpus

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/simplified.tsv
var simplifiedTSV string

// converter turns Traditional into Simplified characters. A word that is
// written otherwise than its characters alone (乾隆, 顯著) goes first.
type converter struct {
	chars map[rune]rune
	// words holds the words by their first rune, longest first.
	words map[rune][]conversion
	// kind says for each rune of the basic plane what to look up; most runes of
	// a text need neither map.
	kind [1 << 16]scriptKind
}

type conversion struct{ from, to string }

type scriptKind uint8

const (
	converted   scriptKind = 1 << iota // has a Simplified form
	wordStart                          // begins a word
	traditional                        // is not written in Simplified texts
)

// sharedCharacters have a Simplified form and are nevertheless right in
// Simplified texts: in names, in classical words, in measures.
const sharedCharacters = "乾於著徵夥餘鍾昇鉅"

var simplifier = sync.OnceValue(func() *converter {
	c := &converter{chars: make(map[rune]rune, 4000), words: map[rune][]conversion{}}
	for line := range strings.Lines(simplifiedTSV) {
		from, to, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		r, size := utf8.DecodeRuneInString(from)
		if size < len(from) {
			c.words[r] = append(c.words[r], conversion{from, to})
			c.mark(r, wordStart)
			continue
		}
		c.chars[r], _ = utf8.DecodeRuneInString(to)
		c.mark(r, converted)
		if !strings.ContainsRune(sharedCharacters, r) {
			c.mark(r, traditional)
		}
	}
	for _, list := range c.words {
		slices.SortFunc(list, func(a, b conversion) int { return cmp.Compare(len(b.from), len(a.from)) })
	}
	return c
})

func (c *converter) mark(r rune, k scriptKind) {
	if r < 1<<16 {
		c.kind[r] |= k
	}
}

func (c *converter) kindOf(r rune) scriptKind {
	if r < 1<<16 {
		return c.kind[r]
	}
	return converted // beyond the basic plane the map alone knows
}

// Simplify converts a Traditional text to Simplified script by OpenCC's
// tables. Call it only on texts that are Traditional (IsTraditional): a few
// characters that it changes, such as 乾 and 於, are right in Simplified texts.
func Simplify(s string) string {
	c := simplifier()
	var out strings.Builder
	done := 0 // s[:done] is in out
	replace := func(i, end int, to string) {
		if done == 0 {
			out.Grow(len(s) + 16)
		}
		out.WriteString(s[done:i])
		out.WriteString(to)
		done = end
	}
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		k := c.kindOf(r)
		if k&wordStart != 0 {
			list := c.words[r]
			if w := slices.IndexFunc(list, func(w conversion) bool { return strings.HasPrefix(s[i:], w.from) }); w >= 0 {
				size = len(list[w].from)
				replace(i, i+size, list[w].to)
				i += size
				continue
			}
		}
		if k&converted != 0 {
			if to, ok := c.chars[r]; ok {
				replace(i, i+size, string(to))
			}
		}
		i += size
	}
	if done == 0 {
		return s
	}
	out.WriteString(s[done:])
	return out.String()
}

// IsTraditional reports whether a text is written in Traditional script: at
// least one Han character in ten, and two in all, is not used in Simplified
// texts. In running Traditional text it is one in three, in a Simplified text
// that quotes a title or a name hardly one in a hundred.
func IsTraditional(s string) bool {
	c := simplifier()
	han, found := 0, 0
	for _, r := range s {
		if r < 0x2E80 {
			continue
		}
		switch {
		case r < 1<<16 && c.kind[r]&traditional != 0:
			found++
			han++
		case 0x4E00 <= r && r <= 0x9FFF, unicode.Is(unicode.Han, r): // the table is asked for the rare ones
			han++
		}
	}
	return found >= 2 && found*10 >= han
}
