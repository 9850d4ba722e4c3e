package eval

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plain maps the marks that writers of one text spell differently.
var plain = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "〞", `"`, "〝", `"`,
	"—", "-", "–", "-", "－", "-", "～", "~", "〜", "~", "﹪", "%")

// canonical is a text in NFKC without white space and with plain quotes and
// dashes: labels and rows were made on differently cleaned copies of an article.
// Positions in it are code points.
type canonical struct {
	s     string
	point []int // code point of each byte of s, and their number
	back  []int // byte of the original for each code point
}

func canon(text string) canonical {
	var c canonical
	var b strings.Builder
	for i, r := range text {
		for _, r := range folded(r) {
			if unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f {
				continue
			}
			for range utf8.RuneLen(r) {
				c.point = append(c.point, len(c.back))
			}
			c.back = append(c.back, i)
			b.WriteRune(r)
		}
	}
	c.s = b.String()
	c.point = append(c.point, len(c.back))
	return c
}

// folded is the character in NFKC with plain marks. Common ideographs and ASCII
// stand for themselves, and they are nearly all of a text.
func folded(r rune) string {
	if r < 0x80 || r >= 0x4e00 && r <= 0x9fff {
		return string(r)
	}
	return plain.Replace(norm.NFKC.String(string(r)))
}

// len is the number of code points.
func (c canonical) len() int { return len(c.back) }

// findAll lists where a needle begins, overlaps included.
func (c canonical) findAll(needle string) []int {
	if needle == "" {
		return nil
	}
	var hits []int
	for from := 0; ; {
		i := strings.Index(c.s[from:], needle)
		if i < 0 {
			return hits
		}
		hits = append(hits, c.point[from+i])
		from += i + 1
	}
}

// span is half-open, in code points of a canonical text.
type span struct{ start, end int }

func (a span) len() int { return a.end - a.start }

func (a span) overlap(b span) int { return min(a.end, b.end) - max(a.start, b.start) }

// dice is the likeness of two texts by their pairs of characters, 0 to 1.
func dice(a, b string) float64 {
	x, y := pairsOf(a), pairsOf(b)
	common, all := 0, 0
	for pair, n := range x {
		common += min(n, y[pair])
		all += n
	}
	for _, n := range y {
		all += n
	}
	return 2 * float64(common) / float64(max(1, all))
}

func pairsOf(text string) map[string]int {
	runes := []rune(canon(text).s)
	pairs := make(map[string]int)
	for i := range max(1, len(runes)-1) {
		pairs[string(runes[i:min(i+2, len(runes))])]++
	}
	return pairs
}
